import { env } from 'cloudflare:test'
import type { PayRunView, ProblemView } from '@bylaw/contract'
import { expect, test } from 'vitest'
import { bringIn, mustBe } from '../journeys/front-door'
import { employ, OCTOBER_LINES, verified } from '../journeys/paying-company'
import { openShard } from '../platform/shard'
import { approve, calculate, decidedCompany, slipsOf, startRun } from './paying'
import { payWrites } from './writes'

test('a month of many slips with much on them is written down whole', async () => {
  const ann = { companyId: 'com_oak', personId: 'per_ann', membershipVersion: 1 }
  await env.SHARD_01.prepare(
    `INSERT INTO members (company_id, person_id, name, email, role, language, active, version)
     VALUES ('com_oak', 'per_ann', 'Ann', 'ann@oak.example', 'owner', 'zh', 1, 1)`,
  ).run()
  const shard = openShard(env.SHARD_01, ann)
  const writes = payWrites(shard, ann.companyId)
  // Forty slips of 100 KB each: 4 MB, where one statement takes two.
  const slips = Array.from({ length: 40 }, (_, index) => ({
    id: `slp_${index}`,
    personId: `per_${index}`,
    personName: `Person ${index}`,
    companyName: 'Oak',
    currency: 'CNY',
    status: 'probation' as const,
    level: null,
    payableFen: 0,
    lines: [],
    explanation: {
      rules: [],
      trace: { name: { zh: '长'.repeat(33_000), en: '' }, value: 0 },
    } as never,
  }))
  const run = { id: 'run_1', month: '2026-10', state: 'draft' as const, blocking: [], version: 1 }
  await shard.batch([
    writes.startRun(run),
    ...writes.replaceCalculation('run_1', '2026-10', { slips, commissions: [] }),
  ])
  const kept = await env.SHARD_01.prepare(
    "SELECT count(*) AS slips, sum(length(explanation)) AS characters FROM pay_slips WHERE run_id = 'run_1'",
  ).first<{ slips: number; characters: number }>()
  expect(kept?.slips).toBe(40)
  expect(kept?.characters).toBeGreaterThan(40 * 33_000)
})

test('whose work is too much for one slip stands in the way by name, and nobody else does', async () => {
  const elm = await decidedCompany('elm')
  const many = Array.from({ length: 200 }, () => OCTOBER_LINES[0]!)
  for (let report = 0; report < 14; report += 1)
    await verified(elm, { month: '2026-10', lines: many })
  const run = await startRun(elm, '2026-10')
  const { body } = await mustBe<PayRunView>(200, calculate(elm.finance, run))
  expect(body).toMatchObject({ state: 'draft', slipCount: 1 })
  expect(body.blocking.map(({ personName, refusal }) => [personName, refusal.code])).toEqual([
    ['welder', 'too_much_work'],
  ])
})

test('takes four eyes: nobody approves their own pay, or an employment that they wrote down', async () => {
  const fir = await decidedCompany('fir')
  await employ(fir.owner, fir.manager, { from: '2026-02-01', status: 'confirmed', level: 5 })
  const started = await startRun(fir, '2026-10')
  const { body: run } = await mustBe<PayRunView>(200, calculate(fir.finance, started))
  expect(run.state).toBe('calculated')
  const refused = async (answer: ReturnType<typeof approve>) => {
    const { status, body } = await answer
    return [status, (body as ProblemView).detail]
  }
  expect(await refused(approve(fir.manager, run))).toEqual([
    403,
    expect.stringContaining('您自己的工资'),
  ])
  // The owner wrote down that the newcomer begins on 1 October.
  expect(await refused(approve(fir.owner, run))).toEqual([
    403,
    expect.stringContaining('登记、更正或删除的任职'),
  ])
  const other = await bringIn(fir.owner, 'second@fir.example', 'manager')
  expect((await approve(other, run)).status).toBe(200)
  expect(await slipsOf(fir.manager, run)).toHaveLength(1)
})

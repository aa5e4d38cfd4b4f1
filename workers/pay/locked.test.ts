import { env } from 'cloudflare:test'
import { beforeAll, expect, test } from 'vitest'
import { openShard } from '../platform/shard'
import { payStore } from './store'

const [company, month] = ['com_yew', '2026-10']
const ann = { companyId: company, personId: 'per_ann', membershipVersion: 1 }
const shard = openShard(env.SHARD_01, ann)
const pay = payStore(shard, company)
const run = { id: 'run_1', month, state: 'draft' as const, blocking: [], version: 1 }

beforeAll(async () => {
  await env.SHARD_01.prepare(
    `INSERT INTO members (company_id, person_id, name, email, role, language, active, version)
     VALUES (?, ?, 'Ann', 'ann@yew.example', 'finance', 'en', 1, 1)`,
  )
    .bind(company, ann.personId)
    .run()
  await shard.batch([pay.startRun(run)])
})

test('an approval fails when a fact was recorded while it was being worked out', async () => {
  await expect(shard.batch([pay.factsMustStillBe(month, 0, 0)])).resolves.toBeDefined()
  const reward = {
    id: 'pln_1',
    personId: ann.personId,
    month,
    kind: 'reward' as const,
    amountFen: 200_00,
    reason: 'late',
    recordedBy: ann.personId,
    recordedAtMs: 0,
  }
  await shard.batch([pay.addLine(reward)])
  await expect(shard.batch([pay.factsMustStillBe(month, 0, 0)])).rejects.toMatchObject({
    code: 'wrong_state',
  })
  await expect(shard.batch([pay.factsMustStillBe(month, 0, 1)])).resolves.toBeDefined()
})

test('the database itself keeps the one who calculated from approving', async () => {
  const own = { state: 'approved' as const, calculatedBy: ann.personId, approvedBy: ann.personId }
  await expect(shard.batch([pay.changeRun(run.id, 1, own)])).rejects.toThrow('CHECK')
})

test('an approved run is not changed by any statement', async () => {
  const approved = { state: 'approved' as const, calculatedBy: 'per_fin', approvedBy: 'per_man' }
  await shard.batch([pay.changeRun(run.id, 1, approved), shard.mustHaveChanged()])
  await expect(
    shard.batch([pay.changeRun(run.id, 2, { totalFen: 1 }), shard.mustHaveChanged()]),
  ).rejects.toMatchObject({ code: 'stale_version' })
  await expect(
    env.SHARD_01.prepare("UPDATE pay_runs SET total_fen = 1 WHERE id = 'run_1'").run(),
  ).rejects.toThrow('an approved pay run never changes')
})

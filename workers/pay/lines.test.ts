import type { HeldPayPage, PayLineView, PayRunView, ProblemView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import { mustBe, type Person } from '../journeys/front-door'
import { employ, type PayingCompany } from '../journeys/paying-company'
import { lineWrites, type PayLineToWrite } from './line-writes'
import { amounts, approve, calculate, decidedCompany, slipOf, startRun } from './paying'

/** The welder's October is 1700 + 500 + 618.60 = 2818.60: that and no more can be taken off it. */
let oak: PayingCompany
let lead: Person

const record = (wish: object) =>
  oak.finance.post<PayLineView & ProblemView>('/v1/pay-lines', {
    personId: oak.welder.personId,
    month: '2026-10',
    kind: 'penalty',
    amount: '100',
    reason: '擅离工地',
    ...wish,
  })
const takeBack = (by: Person, id: string, reason = '查无此事') =>
  by.post<PayLineView & ProblemView>(`/v1/pay-lines/${id}/reversal`, { reason })
const calculated = async (run: PayRunView): Promise<PayRunView> =>
  (await mustBe<PayRunView>(200, calculate(oak.finance, run))).body

beforeAll(async () => {
  oak = await decidedCompany('oak')
  lead = await oak.as('lead')
})

test('a fine that the month cannot carry is refused when it is made, and the limit is named', async () => {
  const { status, body } = await record({ amount: '2818.61' })
  expect([status, body.errors?.map(({ pointer, code }) => [pointer, code])]).toEqual([
    422,
    [['/amount', 'above_limit']],
  ])
  expect(body.errors?.[0]?.message).toContain('2818.60')
})

test('nothing is recorded for whom the month does not pay: it would hold up everyone', async () => {
  const reward = { kind: 'reward', personId: lead.personId }
  const { status, body } = await record(reward)
  expect([status, body.errors?.[0]?.code]).toEqual([422, 'not_employed'])
  expect(body.errors?.[0]?.message).toMatch(/没有任职记录，2026-10 的奖罚无处计酬.*请先登记任职/)
})

test('a line is of a month up to the next, and of no more than anybody is paid', async () => {
  const refused = async (wish: object) => {
    const { body } = await record(wish)
    return body.errors?.map(({ pointer, code }) => [pointer, code])
  }
  const far = [['/month', 'too_far_ahead']]
  expect(await refused({ month: '2062-11' })).toEqual(far)
  expect(await refused({ month: '2099-12', kind: 'reward' })).toEqual(far)
  const large = [['/amount', 'too_large']]
  expect(await refused({ kind: 'reward', amount: '1000000.01' })).toEqual(large)
  expect(await refused({ amount: '999999999.99' })).toEqual(large)
})

test('an auditor is paid nothing here, and no line of theirs is recorded', async () => {
  const { personId } = await oak.as('auditor')
  const { status, body } = await record({ kind: 'reward', personId })
  expect([status, body.detail]).toEqual([409, expect.stringContaining('审计人员')])
})

test('what was taken back pays nothing, stays on record, and cannot be taken back twice', async () => {
  const { body: fine } = await mustBe<PayLineView>(201, record({ amount: '2818.60' }))
  // A second fine has nothing left to be taken from.
  expect((await record({ amount: '0.01' })).body.errors?.[0]?.code).toBe('above_limit')
  const run = await calculated(await startRun(oak, '2026-10'))
  const fined = await slipOf(oak.finance, run, oak.welder.personId)
  expect(amounts(fined).at(-1)).toEqual(['penalty', '-2818.60'])

  // Without a right to prepare pay there is nothing to take back, and nobody's is another company's.
  expect((await takeBack(lead, fine.id)).status).toBe(403)
  const { body: back } = await mustBe<PayLineView>(200, takeBack(oak.finance, fine.id))
  expect(back.reversal).toMatchObject({ reason: '查无此事', by: 'finance' })
  expect((await takeBack(oak.finance, fine.id)).status).toBe(409)

  // What was calculated before is not approved: the fine would be paid as it no longer stands.
  expect((await approve(oak.manager, run)).status).toBe(409)
  const again = await calculated(run)
  const { lines } = await slipOf(oak.finance, again, oak.welder.personId)
  expect(lines.map(({ code }) => code)).not.toContain('penalty')
  const { body: list } = await oak.finance.get<{ items: PayLineView[] }>('/v1/pay-lines')
  expect(list.items.map(({ id, reversal }) => [id, reversal?.reason])).toEqual([
    [fine.id, '查无此事'],
  ])
})

test('nobody takes back their own; who took one back does not approve; approved months stay', async () => {
  const { personId } = oak.finance
  await employ(oak.owner, oak.finance, { from: '2026-11-01', status: 'probation' })
  const wish = { personId, month: '2026-11', kind: 'penalty', amount: '1', reason: '迟到' }
  const own = await mustBe<PayLineView>(201, oak.owner.post('/v1/pay-lines', wish))
  expect((await takeBack(oak.finance, own.body.id)).status).toBe(403)

  const kept = (await mustBe<PayLineView>(201, record({ amount: '5' }))).body
  const slip = (await mustBe<PayLineView>(201, record({ amount: '7' }))).body
  await mustBe(200, takeBack(oak.owner, slip.id))
  const { body } = await oak.finance.get<{ items: [PayRunView] }>('/v1/pay-runs')
  const ready = await calculated(body.items[0])
  const byWhoTookBack = await approve(oak.owner, ready)
  expect([byWhoTookBack.status, byWhoTookBack.body.detail]).toEqual([
    403,
    expect.stringContaining('撤销'),
  ])
  expect((await approve(oak.manager, ready)).status).toBe(200)
  const over = await takeBack(oak.finance, kept.id)
  expect([over.status, over.body.detail]).toEqual([409, expect.stringContaining('的工资已批准')])
  expect((await slipOf(oak.finance, ready, oak.welder.personId)).lines.at(-1)?.amount.amount).toBe(
    '-5.00',
  )
})

test('what settles a trip is not taken back by itself, and it is said where it comes from', async () => {
  const scope = await scopeOf(oak.owner)
  const line = {
    ...{ id: scope.newId('pln'), personId: oak.welder.personId, month: '2026-12' },
    ...{ kind: 'reward' as const, amountFen: 360_00, reason: '云岭', clause: null },
    settles: 'trip' as const,
  }
  await scope.shard.batch(lineWrites(scope, line))
  const { status, body } = await takeBack(oak.finance, line.id)
  expect([status, body.code]).toEqual([409, 'wrong_state'])
  expect(body.detail).toMatch(/云岭.*(出差结算|travel settlement)/)
})

test('what a record gave or took is not taken back while that record says so', async () => {
  const scope = await scopeOf(oak.owner)
  const of = async (kind: 'reward' | 'penalty', record: Partial<PayLineToWrite>) => {
    const line = {
      ...{ id: scope.newId('pln'), personId: oak.welder.personId, month: '2026-12' },
      ...{ kind, amountFen: 20_00, reason: '评优', clause: null, ...record },
    }
    await scope.shard.batch(lineWrites(scope, line))
    const { status, body } = await takeBack(oak.finance, line.id)
    return [status, body.code, /仍显示已|still say/.test(body.detail ?? '')]
  }
  const kept = [409, 'wrong_state', true]
  expect([
    await of('reward', { givenBy: 'award', givenById: '2026-12' }),
    await of('reward', { givenBy: 'deed', givenById: 'dee_1' }),
    await of('penalty', { takenBy: 'case', takenById: 'dsc_1' }),
    await of('penalty', { takenBy: 'lateness', takenById: '2026-12' }),
  ]).toEqual([kept, kept, kept, kept])
})

test('what is held for somebody else is not there for whoever sees only their own', async () => {
  const heldOf = (by: Person, personId: string) =>
    by.get<HeldPayPage>(`/v1/held-pay?personId=${personId}`)
  expect((await heldOf(oak.newcomer, oak.welder.personId)).status).toBe(404)
  expect((await heldOf(oak.newcomer, 'per_nobody')).status).toBe(404)
  const own = await heldOf(oak.welder, oak.welder.personId)
  expect([own.status, own.body.totals.held.amount]).toEqual([200, '412.40'])
})

test('a day of no year that anybody lived in is refused', async () => {
  const from = (day: string) =>
    oak.owner.post(`/v1/people/${oak.welder.personId}/employments`, {
      from: day,
      status: 'confirmed',
      level: 4,
    })
  expect((await from('0001-01-01')).status).toBe(422)
  expect((await from('9999-12-31')).status).toBe(422)
})

import type { PayLineView, ProblemView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { scopeOf } from '../appraisals/reviewing-under-test'
import type { PayingCompany } from '../journeys/paying-company'
import { mustFitMonth } from './fit-month'
import { lineWrites } from './line-writes'
import { decidedCompany } from './paying'

/** The welder's October is 2818.60: one fine of 2000.00 can be taken off it, and no second. */
let rowan: PayingCompany
beforeAll(async () => {
  rowan = await decidedCompany('rowan')
})

const fineOf = (personId: string, amountFen: number) => ({
  ...{ personId, month: '2026-10', kind: 'penalty' as const, clause: null },
  ...{ amountFen, reason: '擅离工地' },
})

test('a fine is not written once another was, or one was taken back, since it was held against its month', async () => {
  const scope = await scopeOf(rowan.finance)
  const fine = { ...fineOf(rowan.newcomer.personId, 1_00), id: scope.newId('pln') }
  const another = { ...fine, id: scope.newId('pln') }
  const [first, second] = [await mustFitMonth(scope, fine), await mustFitMonth(scope, another)]
  await scope.shard.batch(lineWrites(scope, fine, first))
  const late = () => scope.shard.batch(lineWrites(scope, another, second))
  await expect(late()).rejects.toMatchObject({ code: 'stale_version' })

  const third = await mustFitMonth(scope, another)
  await rowan.owner.post(`/v1/pay-lines/${fine.id}/reversal`, { reason: '查无此事' })
  const after = scope.shard.batch(lineWrites(scope, another, third))
  await expect(after).rejects.toMatchObject({ code: 'stale_version' })
  // Somebody else's month is none of it.
  const others = { ...fineOf(rowan.welder.personId, 1_00), id: scope.newId('pln') }
  const fits = await mustFitMonth(scope, others)
  await scope.shard.batch(lineWrites(scope, another, await mustFitMonth(scope, another)))
  await expect(scope.shard.batch(lineWrites(scope, others, fits))).resolves.toBeDefined()
})

test('of fines at once that the month could carry one by one, one is recorded, and the others are told why not', async () => {
  const { amountFen, clause, ...fine } = fineOf(rowan.welder.personId, 0)
  const tries = await Promise.all(
    Array.from({ length: 4 }, () =>
      rowan.finance.post<PayLineView & ProblemView>('/v1/pay-lines', { ...fine, amount: '2000' }),
    ),
  )
  const refused = tries.filter(({ status }) => status !== 201)
  expect(refused.length).toBe(3)
  for (const { status, body } of refused)
    expect(
      status === 422
        ? body.errors?.[0]?.code === 'above_limit'
        : status === 409 && body.detail?.includes('刚刚有变动'),
    ).toBe(true)
})

import { env } from 'cloudflare:workers'
import type { PayLineView, PayRunView, PaySlipView, ProblemView } from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe } from '../journeys/front-door'
import type { PayingCompany } from '../journeys/paying-company'
import { sweepNews } from '../notices/sweep-news'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { amounts, approve, calculate, decidedCompany, slipOf, startRun, TODAY } from './paying'

/** The welder earns 1700 and 500 a month, and has 2000 guaranteed. */
let ash: PayingCompany
let august: PayRunView
let owed: PaySlipView

const calculated = async (run: PayRunView): Promise<PayRunView> =>
  (await mustBe<PayRunView>(200, calculate(ash.finance, run))).body
const approved = async (run: PayRunView): Promise<PayRunView> =>
  (await mustBe<PayRunView>(200, approve(ash.manager, run))).body
const read = async ({ id }: PayRunView): Promise<PayRunView> =>
  (await mustBe<PayRunView>(200, ash.finance.get(`/v1/pay-runs/${id}`))).body
/** A month that paid a reward which a correction then takes back. */
const overpaid = async (month: string, amount: string): Promise<PaySlipView> => {
  const { finance, welder } = ash
  const wish = { personId: welder.personId, month, kind: 'reward', amount, reason: '误记' }
  const { body: line } = await mustBe<PayLineView>(201, finance.post('/v1/pay-lines', wish))
  const run = await approved(await calculated(await startRun(ash, month)))
  const path = `/v1/pay-runs/${run.id}/corrections` as const
  const open = await mustBe<PayRunView>(
    201,
    finance.post(path, { reason: '误记', paidWith: 'own' }),
  )
  await mustBe(200, finance.post(`/v1/pay-lines/${line.id}/reversal`, { reason: '不是他的' }))
  return slipOf(finance, await approved(await calculated(open.body)), welder.personId)
}
const give = (amount: string, by = ash.finance) =>
  by.post<ProblemView>(`/v1/pay-slips/${owed.row.id}/given-back`, {
    ...{ on: TODAY, amount, takenById: ash.finance.personId },
  })
const slipNow = async (): Promise<PaySlipView> =>
  (await mustBe<PaySlipView>(200, ash.finance.get(`/v1/pay-slips/${owed.row.id}`))).body
const welders = async (run: PayRunView) => slipOf(ash.finance, run, ash.welder.personId)

beforeAll(async () => {
  ash = await decidedCompany('ash')
})

test('what was paid too much is later pay’s to take off, as long as none has failed to', async () => {
  owed = await overpaid('2026-07', '5000')
  expect(owed.row.payable.amount).toBe('-5000.00')
  expect(owed.toGiveBack).toBeNull()
  expect((await give('5000')).status).toBe(409)
})

test('a month that cannot bear it pays in full, and names who owes, with the slip', async () => {
  august = await calculated(await startRun(ash, '2026-08'))
  const named = [
    {
      ...{ personId: ash.welder.personId, personName: 'welder' },
      ...{ slipId: owed.row.id, month: '2026-07' },
    },
  ]
  expect([august.state, august.total?.amount, august.notTakenOff]).toEqual([
    ...['calculated', '2200.00', named],
  ])
  august = await approved(august)
  expect((await read(august)).notTakenOff).toEqual(named)
  await sweepNews(env)
  const { body } = await ash.finance.get<{ items: { kind: string; aboutId: string }[] }>(
    '/v1/notices',
  )
  expect(body.items).toContainEqual(
    expect.objectContaining({ kind: 'debt_left', aboutId: august.id }),
  )
})

test('whoever is still here gives it back then, and what is left of it is taken off once it fits', async () => {
  expect((await slipNow()).toGiveBack).toMatchObject({
    open: { amount: '5000.00' },
    mayRecord: true,
  })
  await mustBe(201, give('3000', ash.owner))
  expect((await slipNow()).toGiveBack?.open.amount).toBe('2000.00')
  const september = await calculated(await startRun(ash, '2026-09'))
  expect(september.notTakenOff).toEqual([])
  expect(amounts(await welders(september)).slice(-2)).toEqual([
    ['correction', '-5000.00'],
    ['correction', '3000.00'],
  ])
  expect(september.total?.amount).toBe('200.00')
  // It is taken off less by their word alone.
  const late = await approve(ash.owner, september)
  expect([late.status, late.body.detail]).toEqual([403, expect.stringContaining('多发工资退回')])
  await approved(september)
  expect((await read(august)).notTakenOff).toEqual([])
  expect((await slipNow()).settled?.month).toBe('2026-09')
  expect((await give('1')).status).toBe(409)
})

test('taking off leaves wages at the legal minimum, else it waits and is named', async () => {
  ash = await decidedCompany('beech')
  const set = await ruleSetOf(ash, 'pay')
  await withoutApproval(ash, ash.finance)
  await publishAccepted(ash, set, {
    rules: { ...(set.rules as object), legalMinimumFen: 1800_00 },
    ...{ note: '当地最低工资', validFrom: '2026-06-30T16:00:00.000Z', retroactiveReason: '补填' },
  })
  owed = await overpaid('2026-07', '400.01')
  const waits = await calculated(await startRun(ash, '2026-08'))
  expect([waits.total?.amount, waits.notTakenOff.length]).toEqual(['2200.00', 1])
  // Once a fen of it is given back, 2200 less 400 is the minimum.
  await mustBe(201, give('0.01'))
  const again = await calculated(waits)
  expect([again.total?.amount, again.notTakenOff]).toEqual(['1800.00', []])
})

test('of two debts that are alike the one that is not taken off is named, before and after', async () => {
  ash = await decidedCompany('cedar')
  const { finance, welder } = ash
  const set = await ruleSetOf(ash, 'pay')
  await withoutApproval(ash, finance)
  await publishAccepted(ash, set, {
    rules: { ...(set.rules as object), legalMinimumFen: 1800_00 },
    ...{ note: '当地最低工资', validFrom: '2026-06-30T16:00:00.000Z', retroactiveReason: '补填' },
  })
  const wish = { personId: welder.personId, month: '2026-07', kind: 'reward', amount: '300' }
  const record = async () =>
    (await mustBe<PayLineView>(201, finance.post('/v1/pay-lines', { ...wish, reason: '误记' })))
      .body
  const lines = [await record(), await record()]
  const run = await approved(await calculated(await startRun(ash, '2026-07')))
  const slips: PaySlipView[] = []
  for (const { id } of lines) {
    const why = { reason: '误记', paidWith: 'own' }
    const path = `/v1/pay-runs/${run.id}/corrections` as const
    const { body } = await mustBe<PayRunView>(201, finance.post(path, why))
    await mustBe(200, finance.post(`/v1/pay-lines/${id}/reversal`, { reason: '不是他的' }))
    slips.push(await welders(await approved(await calculated(body))))
  }
  const said = slips.map(({ row, lines: [line] }) => [row.payable.amount, line?.name.zh])
  expect(said[0]).toEqual(said[1])
  // 2200 less 300 leaves 1900: another 300 would go below 1800.
  const waits = await calculated(await startRun(ash, '2026-08'))
  const named = [expect.objectContaining({ slipId: slips[1]?.row.id })]
  expect([waits.total?.amount, waits.notTakenOff]).toEqual(['1900.00', named])
  expect((await read(await approved(waits))).notTakenOff).toEqual(named)
})

import type {
  PayComparison,
  PayLineView,
  PayRunView,
  PaySlipView,
  ProblemView,
  SettlementView,
} from '@bylaw/contract'
import { beforeAll, expect, test } from 'vitest'
import { mustBe, type Person } from '../journeys/front-door'
import { OCTOBER_LINES, type PayingCompany, verified } from '../journeys/paying-company'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { calendarClaims } from './calendar-under-test'
import { handInPayClaims } from './hand-in-pay-under-test'
import { lateLeaveClaims } from './late-leave-under-test'
import { lateStationClaims } from './late-station-under-test'
import { leaverClaims } from './leaver-under-test'
import { amounts, approve, calculate, decidedCompany, slipOf, slipsOf, startRun } from './paying'
import { separateRunClaims } from './separate-run-under-test'
import { takenBackSinceClaims } from './taken-back-since-under-test'

/** September was approved: 1700 + 500 + 618.60 = 2818.60 for the welder. */
let elm: PayingCompany
let september: PayRunView
let paid: PaySlipView

const calculated = async (run: PayRunView): Promise<PayRunView> =>
  (await mustBe<PayRunView>(200, calculate(elm.finance, run))).body
const approved = async (run: PayRunView): Promise<PayRunView> =>
  (await mustBe<PayRunView>(200, approve(elm.manager, run))).body
const correct = (by: Person, run: PayRunView, wish: object = {}) =>
  by.post<PayRunView & ProblemView>(`/v1/pay-runs/${run.id}/corrections`, {
    reason: '漏记',
    paidWith: 'own',
    ...wish,
  })
const started = async (wish: object = {}): Promise<PayRunView> =>
  (await mustBe<PayRunView>(201, correct(elm.finance, september, wish))).body
const reward = (amount: string) =>
  elm.finance.post<PayLineView>('/v1/pay-lines', {
    personId: elm.welder.personId,
    month: '2026-09',
    kind: 'reward',
    amount,
    reason: '抢修',
  })
const fileOf = (run: PayRunView, name: string) =>
  elm.finance.get<string>(`/v1/pay-runs/${run.id}/${name}.csv`)

beforeAll(async () => {
  elm = await decidedCompany('elm')
  await verified(elm, { month: '2026-09' })
  september = await approved(await calculated(await startRun(elm, '2026-09')))
  paid = await slipOf(elm.finance, september, elm.welder.personId)
  const hr = await elm.as('hr')
  for (const { personId } of [elm.welder, elm.newcomer]) {
    const account = {
      ...{ bank: '江州银行', number: '62220001', holder: '王建军' },
      ground: '本人委托',
    }
    await mustBe(201, hr.post(`/v1/people/${personId}/bank-accounts`, account))
  }
})

const besideLast = (by: Person, run: PayRunView, cursor?: string | null) =>
  by.get<PayComparison>(
    `/v1/pay-runs/${run.id}/comparison?limit=1${cursor ? `&cursor=${cursor}` : ''}`,
  )

let late: PayLineView
let first: PayRunView
let october: PayRunView

test('an approved month opens for what was forgotten, and pays the difference by itself', async () => {
  expect((await reward('200')).status).toBe(409)
  const open = await started()
  expect(open.correction).toEqual({ n: 1, reason: '漏记', paidWith: 'own' })
  expect((await correct(elm.finance, september)).status).toBe(409)
  expect((await correct(elm.manager, september)).status).toBe(403)

  late = (await mustBe<PayLineView>(201, reward('200'))).body
  // 1031 earned once more: 618.60 now, and 412.40 held.
  await verified(elm, { month: '2026-09', lines: OCTOBER_LINES })
  const ready = await calculated(open)
  expect([ready.total?.amount, ready.slipCount]).toEqual(['818.60', 1])
  const slip = await slipOf(elm.finance, ready, elm.welder.personId)
  expect(amounts(slip)).toEqual([
    ['commission', '618.60'],
    ['reward', '200.00'],
  ])
  expect(slip.lines[0]?.explanation.trace.because?.en).toContain('1237.20 − 618.60 = 618.60')
  expect(slip.row.correction).toEqual({ n: 1, paidWith: 'own' })

  expect((await approve(elm.finance, ready)).status).toBe(403)
  first = await approved(ready)
  expect((await reward('1')).status).toBe(409)
  const payees = await mustBe<string>(200, fileOf(first, 'bank-file'))
  expect(payees.body).toContain('818.60')
  const workbook = await mustBe<string>(200, elm.finance.get(`/v1/pay-runs/${first.id}/pay.xlsx`))
  expect(workbook.headers.get('content-type')).toContain('spreadsheetml')
  // What was paid stays as it was paid.
  expect(await slipOf(elm.finance, september, elm.welder.personId)).toEqual(paid)
  const own = await slipsOf(elm.welder, first)
  expect(own.map(({ payable }) => payable.amount)).toEqual(['818.60'])
})

test('the ledger takes the difference up: earned is paid or held', async () => {
  const { body } = await elm.finance.get<{ items: SettlementView[] }>(
    `/v1/projects/${elm.project.id}/settlements/${elm.welder.personId}`,
  )
  expect(
    body.items.map(({ payRunId, earned, paid: of, held }) => [
      payRunId,
      earned.amount,
      of.amount,
      held.amount,
    ]),
  ).toEqual([
    [september.id, '1031.00', '618.60', '412.40'],
    [first.id, '1031.00', '618.60', '412.40'],
  ])
})

test('what was paid too much is taken off the next month, once', async () => {
  const open = await started({ reason: '误记' })
  await mustBe(200, elm.finance.post(`/v1/pay-lines/${late.id}/reversal`, { reason: '不是他干的' }))
  const second = await approved(await calculated(open))
  expect([second.correction?.n, second.total?.amount]).toEqual([2, '-200.00'])
  const [slip] = await slipsOf(elm.welder, second)
  expect(slip?.correction).toEqual({ n: 2, paidWith: 'next' })
  const { body: none } = await fileOf(second, 'bank-file')
  expect(none).not.toContain('200.00')

  october = await approved(await calculated(await startRun(elm, '2026-10')))
  const theirs = await slipOf(elm.finance, october, elm.welder.personId)
  expect(amounts(theirs)).toEqual([
    ['base', '1700.00'],
    ['field_allowance', '500.00'],
    ['commission', '618.60'],
    ['top_up', '0.00'],
    ['correction', '-200.00'],
  ])
  expect(theirs.explanation.trace.value).toBe(2618_60)
})

test('a rule with effect in a paid month is paid later, line by line; nothing is corrected twice', async () => {
  await withoutApproval(elm, elm.finance)
  const set = await ruleSetOf(elm, 'pay')
  const rules = set.rules as { levels: { level: number; baseFen: number }[] }
  const levels = rules.levels.map((each) =>
    each.level === 3 ? { ...each, baseFen: 1850_00 } : each,
  )
  await publishAccepted(elm, set, {
    rules: { ...rules, levels },
    note: 'A raise',
    validFrom: '2026-08-31T16:00:00.000Z',
    retroactiveReason: 'Agreed in August',
  })
  const third = await approved(await calculated(await started({ paidWith: 'next' })))
  const slip = await slipOf(elm.finance, third, elm.welder.personId)
  expect(amounts(slip)).toEqual([['base', '150.00']])
  expect(slip.lines[0]?.explanation.rules[0]?.version).toBe(set.summary.version + 1)
  expect((await fileOf(third, 'bank-file')).status).toBe(409)
  expect((await fileOf(third, 'lines')).status).toBe(409)

  // What October took off is not taken off again; the raise is paid with November.
  const november = await calculated(await startRun(elm, '2026-11'))
  const { lines } = await slipOf(elm.finance, november, elm.welder.personId)
  expect(
    lines.filter(({ code }) => code === 'correction').map(({ amount }) => amount.amount),
  ).toEqual(['150.00'])

  // Beside October: the raise by its version, and what was carried; the newcomer stays the same.
  const page = (await mustBe<PayComparison>(200, besideLast(elm.manager, november))).body
  const rest = (
    await mustBe<PayComparison>(200, besideLast(elm.finance, november, page.nextCursor))
  ).body
  expect([page.against?.runId, rest.nextCursor]).toEqual([october.id, null])
  const people = new Map([...page.items, ...rest.items].map((row) => [row.personId, row]))
  expect(people.get(elm.newcomer.personId)?.lines).toEqual([])
  const moved = people.get(elm.welder.personId)?.lines
  expect(moved?.map(({ code, was, is }) => [code, was?.amount, is?.amount])).toEqual([
    ['base', '1700.00', '1850.00'],
    ['commission', '618.60', '0.00'],
    ['correction', '-200.00', '150.00'],
  ])
  expect(moved?.[0]?.rules.map(({ was, is }) => is - was)).toEqual([1])
  // Who approves has seen it while it waited for that; later it is for those who see all pay.
  expect((await besideLast(elm.manager, october)).status).toBe(404)
  expect((await besideLast(elm.finance, first)).body.against).toBeNull()
  const again = await calculated(await started())
  expect([again.slipCount, again.total?.amount]).toEqual([0, '0.00'])
  // Approved all the same, it closes the month again.
  await approved(again)
  expect((await reward('1')).status).toBe(409)
})

lateLeaveClaims({
  company: () => elm,
  correct: async () => approved(await calculated(await started({ paidWith: 'next' }))),
  whatIsLeft: async () => calculated(await started()),
})

lateStationClaims(() => elm)

calendarClaims()

separateRunClaims()

leaverClaims(
  () => elm,
  () => october,
)

handInPayClaims(() => elm)

takenBackSinceClaims()

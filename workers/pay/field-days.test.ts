import type {
  FieldDaysMonth,
  FieldDaysView,
  PayApprovers,
  PayRunView,
  ProblemView,
} from '@bylaw/contract'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { bringIn, mustBe, type Person } from '../journeys/front-door'
import { decideAll, employ, type PayingCompany } from '../journeys/paying-company'
import { publishAccepted, ruleSetOf, withoutApproval } from '../rulebook/asking-under-test'
import { amounts, approve, calculate, decidedCompany, slipOf, startRun } from './paying'

type Answer = FieldDaysView & ProblemView

/** October was paid; in November the field allowance goes by days on site. */
let sedge: PayingCompany
let hand: Person
let november: PayRunView
let correction: PayRunView

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-30T02:00:00Z') })
  sedge = await decidedCompany('sedge')
  const { owner, finance, manager } = sedge
  await decideAll(owner, 'pay', { 'pay.proration_basis': '21.75' })
  const october = await mustBe<PayRunView>(
    200,
    calculate(finance, await startRun(sedge, '2026-10')),
  )
  later()
  await mustBe(200, approve(manager, october.body))
  await withoutApproval(sedge, finance)
  const set = await ruleSetOf(sedge, 'pay')
  const { fieldAllowance, ...others } = set.rules as { fieldAllowance: object }
  await publishAccepted(sedge, set, {
    rules: { ...others, fieldAllowance: { ...fieldAllowance, condition: 'per_field_day' } },
    note: '按野外工作天数',
    validFrom: '2026-10-31T16:00:00.000Z',
    retroactiveReason: '十月已商定',
  })
  hand = await bringIn(owner, 'hand@sedge.example', 'engineer')
  const employment = { from: '2026-11-21', status: 'confirmed', level: 1, ground: '熟手' }
  await employ(await sedge.as('hr'), hand, employment)
  november = await startRun(sedge, '2026-11')
})
afterAll(() => void vi.useRealTimers())

/** What is done after it is done later. */
const later = () => void vi.setSystemTime(Date.now() + 60_000)
const at = ({ personId }: Person) => `/v1/people/${personId}/field-days` as const
const record = (by: Person, whose: Person, days: number, month = '2026-11') =>
  by.post<Answer>(at(whose), { month, days })
const correct = (by: Person, whose: Person, days: number, version?: number) =>
  by.post<Answer>(
    `${at(whose)}/2026-11/correction`,
    { days, reason: '漏计' },
    version === undefined ? {} : { version },
  )
const monthRead = async (by: Person, month = '2026-11') =>
  (await mustBe<FieldDaysMonth>(200, by.get(`/v1/field-days?month=${month}`))).body
const theirs = async ({ personId }: Person) =>
  (await monthRead(sedge.manager)).items.find((each) => each.personId === personId)
const pointers = ({ body }: { readonly body: ProblemView }) =>
  body.errors?.map(({ pointer, code }) => [pointer, code])
const calculated = async (run: PayRunView) => {
  const read = await mustBe<PayRunView>(200, sedge.finance.get(`/v1/pay-runs/${run.id}`))
  return (await mustBe<PayRunView>(200, calculate(sedge.finance, read.body))).body
}
/** What keeps the owner and the manager from approving it. */
const bars = async ({ id }: PayRunView) => {
  const path = `/v1/pay-runs/${id}/approvers` as const
  const { people } = (await mustBe<PayApprovers>(200, sedge.finance.get(path))).body
  return [sedge.owner, sedge.manager].map(
    (whose) => people.find(({ personId }) => personId === whose.personId)?.barredBy,
  )
}

test('days on site are asked of whom the month’s rules pay by them, and of the days that have the allowance', async () => {
  const { welder, finance } = sedge
  const { condition, open, items } = await monthRead(finance)
  expect([condition, open]).toEqual(['per_field_day', true])
  const asked = new Map(items.map((each) => [each.personId, each]))
  expect(asked.size).toBe(2)
  const november1 = { from: '2026-11-01', to: '2026-11-30' }
  expect(asked.get(welder.personId)).toMatchObject({ counted: [november1], most: 30, entry: null })
  const from21 = { from: '2026-11-21', to: '2026-11-30' }
  expect(asked.get(hand.personId)).toMatchObject({ counted: [from21], most: 10, version: 0 })
  expect(items.map(({ mayRecord }) => mayRecord)).toEqual([false, false])
  expect((await welder.get('/v1/field-days?month=2026-11')).status).toBe(403)
})

test('without them the month names whom it waits for, and pays nobody a zero', async () => {
  november = await calculated(november)
  const named = november.blocking.map(({ personId, refusal }) => [
    ...[personId, refusal.code, refusal.fact, refusal.details?.['month']],
  ])
  expect(named.sort()).toEqual(
    [sedge.welder, hand]
      .map(({ personId }) => [personId, 'missing_fact', '/fieldDays', '2026-11'])
      .sort(),
  )
})

test('they are recorded by whoever verifies quantities, never of themselves, and no more than have come', async () => {
  const { owner, manager, finance, welder, newcomer } = sedge
  expect((await record(finance, welder, 12)).status).toBe(403)
  expect((await record(welder, welder, 12)).status).toBe(403)
  const own = await record(manager, manager, 12)
  expect([own.status, own.body.code]).toEqual([403, 'not_allowed'])
  expect(pointers(await record(manager, hand, 11))).toEqual([['/days', 'too_large']])
  expect(pointers(await record(manager, newcomer, 1))).toEqual([['/month', 'not_asked']])
  expect(pointers(await record(manager, welder, 0, '2026-12'))).toEqual([['/month', 'to_come']])
  expect((await record(manager, welder, 32)).status).toBe(422)
  expect((await record(owner, { ...welder, personId: 'per_nobody' }, 1)).status).toBe(404)

  const { body } = await mustBe<FieldDaysView>(201, record(manager, welder, 12))
  expect(body).toMatchObject({ entry: { days: 12, by: 'manager', reason: null }, version: 1 })
  await mustBe(201, record(manager, hand, 0))
})

test('another number takes the place of one on record, with the reason, and both stay', async () => {
  const { manager, welder } = sedge
  expect((await record(manager, welder, 14)).body.code).toBe('already_exists')
  expect((await correct(manager, welder, 14)).status).toBe(428)
  expect((await correct(manager, welder, 14, 2)).status).toBe(412)
  expect(pointers(await correct(manager, welder, 12, 1))).toEqual([['/days', 'no_change']])
  // Two at once: the other has read what holds no more.
  const both = await Promise.all([1, 1].map((version) => correct(manager, welder, 14, version)))
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
  const { entry, before = [], version } = (await theirs(welder)) ?? {}
  expect([entry?.days, entry?.reason, version]).toEqual([14, '漏计', 2])
  expect(before.map(({ days, by }) => [days, by])).toEqual([[12, 'manager']])
})

test('what people said of their own days is beside it, and fills in nothing', async () => {
  const said = { status: 'on_site', date: '2026-11-28' }
  await mustBe(201, sedge.welder.post('/v1/day-words', said))
  await mustBe(201, sedge.welder.post('/v1/day-words', { ...said, date: '2026-11-29' }))
  const instead = { ...said, date: '2026-11-29', status: 'headquarters' }
  await mustBe(201, sedge.welder.post('/v1/day-words', instead))
  const { known, entry } = (await theirs(sedge.welder)) ?? {}
  expect([known, entry?.days]).toEqual([{ logged: 0, said: 1 }, 14])
})

test('the month is calculated anew with them, each day pays 500, and the slip says who recorded it', async () => {
  const read = sedge.finance.get<PayRunView>(`/v1/pay-runs/${november.id}`)
  expect((await mustBe<PayRunView>(200, read)).body.factsChanged).toBe(true)
  november = await calculated(november)
  expect(november.blocking).toEqual([])
  const slip = await slipOf(sedge.finance, november, sedge.welder.personId)
  expect(amounts(slip)).toContainEqual(['field_allowance', '7000.00'])
  const line = slip.lines.find(({ code }) => code === 'field_allowance')
  expect(line?.explanation.trace.because?.zh).toBe(
    '野外 14 天：500.00 × 14 = 7000.00（manager 2026-11-30 登记）',
  )
  const other = await slipOf(sedge.finance, november, hand.personId)
  expect(amounts(other)).toContainEqual(['field_allowance', '0.00'])
})

test('whoever recorded them does not approve the first pay by them', async () => {
  expect(await bars(november)).toEqual([null, 'field_days'])
  later()
  const own = await approve(sedge.manager, november)
  expect([own.status, own.body.detail]).toEqual([
    403,
    expect.stringContaining('您登记的野外工作天数'),
  ])
  november = (await mustBe<PayRunView>(200, approve(sedge.owner, november))).body
})

test('an approved month takes no other number until it is being corrected, and pays the difference then', async () => {
  const { manager, finance, welder } = sedge
  const late = await correct(manager, welder, 15, 2)
  expect([late.status, late.body.detail]).toEqual([409, expect.stringContaining('的工资已批准')])
  expect(await monthRead(manager)).toMatchObject({ open: false, items: [{ mayRecord: false }, {}] })
  const wish = { reason: '漏计', paidWith: 'own' }
  const path = `/v1/pay-runs/${november.id}/corrections` as const
  correction = (await mustBe<PayRunView>(201, finance.post(path, wish))).body
  // What the owner has approved by is seen; what comes now is not.
  later()
  await mustBe(200, correct(manager, welder, 15, 2))
  const done = await calculated(correction)
  expect(done.total?.amount).toBe('500.00')
  expect(await bars(done)).toEqual([null, 'field_days'])
})

test('where an employment ends after that and fewer days are left, nobody is paid by those recorded', async () => {
  await employ(await sedge.as('hr'), sedge.welder, { from: '2026-11-11', status: 'left' })
  const { blocking } = await calculated(correction)
  expect(blocking.map(({ personId, refusal }) => [personId, refusal.code])).toEqual([
    [sedge.welder.personId, 'too_many_field_days'],
  ])
  expect(await theirs(sedge.welder)).toMatchObject({ most: 10, entry: { days: 15 } })
})

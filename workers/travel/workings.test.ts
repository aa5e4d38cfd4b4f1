import type { TravelRules } from '@bylaw/rules-travel'
import { travel } from '@bylaw/rules-travel'
import { describe, expect, test } from 'vitest'
import { agreedUntil, consentsOf, tripStanding } from './standing'
import type { TripEntry, TripLog } from './store'
import type { TripSaid } from './table'
import { type TripFacts, workOutTrip } from './workings'

const starter = travel.starter as TravelRules
const rules: TravelRules = {
  ...starter,
  itinerary: { consent: 'afterwards_with_reason' },
  guidance: { ...starter.guidance, days: 'both_travel_days_out', limits: 'per_month' },
  newEmployee: { ...starter.newEmployee, counts: 'nights', paid: 'flat' },
  transport: { ...starter.transport, seats: ['二等座'], consent: 'before_only' },
}
const train = { mode: 'train', scope: 'intercity', seat: '二等座' } as const
const plane = { mode: 'plane', scope: 'intercity', seat: null } as const
const fare = (on: string, amount: string, ride: object = train) =>
  ({ on, amount, what: 'There', ...train, ...ride }) as TripFacts['claim']['fares'][number]

const GUIDANCE: TripFacts = {
  trip: { kind: 'guidance', fromDate: '2026-03-01', toDate: '2026-03-06', rides: [] },
  isApproved: true,
  askedLateOn: null,
  logs: [],
  consents: [],
  claim: {
    departedOn: '2026-03-01',
    returnedOn: '2026-03-06',
    hostProvides: 'nothing',
    fares: [fare('2026-03-01', '120.50'), fare('2026-03-06', '120.5')],
    spent: null,
  },
  isNewEmployee: false,
  extraAgreed: false,
  subsidyFen: 0,
  agreedFares: [],
  paidDaysThisMonth: 0,
  leave: [],
  notEmployed: [],
}
const claimed = (claim: Partial<TripFacts['claim']>) => ({ claim: { ...GUIDANCE.claim, ...claim } })
function workedOut(facts: Partial<TripFacts>, by = rules) {
  const answer = workOutTrip(by, { ...GUIDANCE, ...facts })
  if (!answer.ok) return answer.refusal.question ?? answer.refusal.code
  const { allowance, claim, totalFen } = answer.value
  return [allowance.decision.amountFen / 100, (claim?.decision.paidFen ?? 0) / 100, totalFen / 100]
}

test('a trip pays its allowance and the fares of its days', () => {
  // Four days between at 120, and 120.50 twice.
  expect(workedOut({})).toEqual([480, 241, 721])
})

test('days beyond the itinerary pay neither allowance nor fares, unless they were agreed to', () => {
  const late = claimed({ returnedOn: '2026-03-08', fares: [fare('2026-03-08', '100')] })
  expect(workedOut(late)).toEqual([480, 0, 480])
  const consents = ['2026-03-07', '2026-03-08'].map((date) => ({
    date,
    consent: 'before' as const,
  }))
  // Back on the 8th: the 2nd to the 7th count.
  expect(workedOut({ ...late, consents })).toEqual([720, 100, 820])
})

describe('a plane', () => {
  const flown = claimed({ fares: [fare('2026-03-01', '800', plane)] })
  const trip = { ...GUIDANCE.trip, rides: [{ ...plane, reason: 'Far' }] }
  test('is paid only as it was applied for beforehand', () => {
    expect(workedOut(flown)).toEqual([480, 0, 480])
    expect(workedOut({ ...flown, trip })).toEqual([480, 800, 1280])
    expect(workedOut({ ...flown, trip, isApproved: false })).toEqual([480, 0, 480])
  })
  test('in a trip that had begun was asked for beforehand on days after the request alone', () => {
    const fares = ['2026-03-02', '2026-03-03', '2026-03-04'].map((on) => fare(on, '800', plane))
    const late = { ...claimed({ fares }), trip, askedLateOn: '2026-03-03' }
    expect(workedOut(late)).toEqual([480, 800, 1280])
    const consent = (said: TravelRules['transport']['consent']) => ({
      ...rules,
      transport: { ...rules.transport, consent: said },
    })
    expect(workedOut(late, consent('afterwards_too'))).toEqual([480, 2400, 2880])
    expect(workedOut(late, consent(null))).toBe('travel.transport_afterwards')
    const answer = workOutTrip(rules, { ...GUIDANCE, ...late })
    const why = answer.ok && answer.value.fares.map(({ trace }) => trace.because?.zh)
    expect(why).toEqual([
      ...Array(2).fill('须事先申请的交通工具，事后补批'),
      '须事先申请的交通工具，已事先申请并经同意',
    ])
  })
  test('or agreed to afterwards where the company lets one', () => {
    const agreedFares = [0]
    expect(workedOut({ ...flown, agreedFares })).toEqual([480, 0, 480])
    const lenient = { ...rules, transport: { ...rules.transport, consent: 'afterwards_too' } }
    expect(workedOut({ ...flown, agreedFares }, lenient as TravelRules)).toEqual([480, 800, 1280])
    expect(
      workedOut(
        { ...flown, agreedFares },
        { ...rules, transport: { ...rules.transport, consent: null } },
      ),
    ).toBe('travel.transport_afterwards')
  })
  test('in a seat above the standard is not the plane that was applied for', () => {
    const first = claimed({ fares: [fare('2026-03-01', '300', { seat: '一等座' })] })
    expect(workedOut(first)).toEqual([480, 0, 480])
    const rides = [{ ...train, seat: '一等座', reason: null }]
    expect(workedOut({ ...first, trip: { ...GUIDANCE.trip, rides } })).toEqual([480, 300, 780])
  })
})

describe('work outside the city', () => {
  const log = (date: string, night: TripLog['night']): TripLog => ({
    date,
    night,
    place: 'There',
    work: 'Welding',
    writtenBy: 'per_a',
    writtenAtMs: 0,
  })
  const trip = { ...GUIDANCE.trip, kind: 'work' as const }
  const away = { trip, ...claimed({ returnedOn: '2026-03-03', fares: [] }) }
  test('pays each night by its place in the log; the last log of a day holds', () => {
    const logs = [
      log('2026-03-01', 'prefecture'),
      log('2026-03-01', 'county'),
      log('2026-03-02', 'prefecture'),
      log('2026-03-03', null),
    ]
    expect(workedOut({ ...away, logs })).toEqual([140, 0, 140])
  })
  test('asks for a night that nobody logged', () =>
    expect(workedOut({ ...away, logs: [log('2026-03-02', 'county')] })).toBe(
      'nights_without_place',
    ))
})

test('the days already paid in the month are not paid again', () =>
  expect(workedOut({ paidDaysThisMonth: 5 })).toEqual([240, 241, 481]))

test('a new employee’s spending beyond the allowance is paid by consent alone', () => {
  const spent = { trip: { ...GUIDANCE.trip, kind: 'work' as const }, isNewEmployee: true }
  const wish = { ...spent, ...claimed({ fares: [], spent: '400' }) }
  expect(workedOut(wish)).toEqual([300, 0, 300])
  expect(workedOut({ ...wish, extraAgreed: true })).toEqual([400, 0, 400])
})

describe('how a trip stands is told from all that was said of it', () => {
  const entered = (said: TripSaid, at: string, n: number): TripEntry => ({
    n,
    did: said.did,
    said,
    note: '',
    personId: 'per_a',
    byId: 'per_m',
    byName: 'Max',
    atMs: Date.parse(at),
  })
  const asked = { did: 'overrun_asked', from: '2026-03-07', until: '2026-03-08' } as const
  const agreed = {
    did: 'overrun_decided',
    from: '2026-03-07',
    agreedUntil: '2026-03-08',
  } as const

  test('an overrun waits until it is decided, and a later one goes on from there', () => {
    const first = tripStanding([entered(asked, '2026-03-05T00:00:00Z', 1)])
    expect(first.openOverrun?.asked.until).toBe('2026-03-08')
    expect(agreedUntil('2026-03-06', first)).toBe('2026-03-06')
    const after = tripStanding([
      entered(asked, '2026-03-05T00:00:00Z', 1),
      entered({ ...agreed, agreedUntil: null }, '2026-03-05T00:00:00Z', 2),
      entered(asked, '2026-03-06T00:00:00Z', 3),
      entered(agreed, '2026-03-06T00:00:00Z', 4),
    ])
    expect(after.openOverrun).toBeUndefined()
    expect(agreedUntil('2026-03-06', after)).toBe('2026-03-08')
  })

  test('consent came beforehand if it came before that day began where the company is', () => {
    // 23:30 on the 6th and 00:30 on the 7th in Shanghai.
    const given = (at: string) =>
      consentsOf(
        'Asia/Shanghai',
        tripStanding([entered(asked, at, 1), entered(agreed, at, 2)]),
      ).map(({ date, consent }) => `${date} ${consent}`)
    expect(given('2026-03-06T15:30:00Z')).toEqual(['2026-03-07 before', '2026-03-08 before'])
    expect(given('2026-03-06T16:30:00Z')).toEqual(['2026-03-07 afterwards', '2026-03-08 before'])
  })
})

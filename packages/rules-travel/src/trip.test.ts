import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { AllowanceFacts } from './facts'
import type { TravelRules } from './rules'
import { starter } from './starter'

const trip: AllowanceFacts = {
  about: 'allowance',
  trip: 'guidance',
  departOn: '2026-03-01',
  returnOn: '2026-03-06',
  persons: 1,
  newEmployee: false,
  tiers: [],
  hostProvides: 'nothing',
  subsidyFen: 0,
  spentFen: null,
  managerAgreed: false,
  longTripAgreed: false,
  paidDaysThisMonth: 0,
  leave: [],
}
const paid = (rules: TravelRules, facts: Partial<AllowanceFacts>) => {
  const answer = decide(rules, { ...trip, ...facts })
  if (!answer.ok) return answer.refusal.question ?? answer.refusal.code
  return 'amountFen' in answer.value.decision ? answer.value.decision.amountFen / 100 : undefined
}
const guided = (change: Partial<TravelRules['guidance']>): TravelRules => ({
  ...starter,
  guidance: { ...starter.guidance, days: 'both_travel_days_out', ...change },
})

describe('guidance pays the days between the day out and the day of return', () => {
  test.each([
    ['2026-03-01', 0],
    ['2026-03-02', 0],
    ['2026-03-03', 120],
    ['2026-03-07', 600],
  ])('back on %s', (returnOn, yuan) => expect(paid(guided({}), { returnOn })).toBe(yuan))

  test('or nights, where the company reads it so', () =>
    expect(paid(guided({ days: 'nights' }), { persons: 2 })).toBe(1200))
})

describe('what “at most 7 days” limits is asked by the first trip that meets it', () => {
  const long = { returnOn: '2026-03-12' }
  test('and not before', () => {
    expect(paid(guided({}), {})).toBe(480)
    expect(paid(guided({}), long)).toBe('travel.guidance_cap')
    expect(paid(guided({}), { paidDaysThisMonth: 4 })).toBe('travel.guidance_cap')
    // 1 to 8 March are 8 days, of which 6 count.
    expect(paid(guided({}), { returnOn: '2026-03-08' })).toBe('travel.guidance_cap')
  })
  test('paid days of a trip', () =>
    expect(paid(guided({ limits: 'paid_days_per_trip' }), { ...long, paidDaysThisMonth: 5 })).toBe(
      840,
    ))
  test('paid days of a month', () => {
    const monthly = guided({ limits: 'per_month' })
    expect(paid(monthly, { paidDaysThisMonth: 5 })).toBe(240)
    expect(paid(monthly, { paidDaysThisMonth: 9 })).toBe(0)
  })
  test('the trip itself, unless it was approved', () => {
    const whole = guided({ limits: 'trip_length' })
    expect(paid(whole, long)).toBe('trip_too_long')
    expect(paid(whole, { ...long, longTripAgreed: true })).toBe(1200)
  })
})

describe('board and lodging from the other side', () => {
  const host = { hostProvides: 'both' } as const
  test('ask whether they reach guidance, and cancel it where they do', () => {
    expect(paid(guided({}), host)).toBe('travel.host_provides_on_guidance')
    expect(paid(guided({ hostCancels: true }), host)).toBe(0)
    expect(paid(guided({ hostCancels: false }), host)).toBe(480)
  })

  const nights: Partial<AllowanceFacts> = {
    trip: 'work',
    returnOn: '2026-03-02',
    tiers: ['county'],
  }
  test('cancel only their part when they are half a service', () => {
    expect(paid(starter, { ...nights, hostProvides: 'bed' })).toBe('travel.host_provides_part')
    const rules = {
      ...starter,
      work: { ...starter.work, hostPart: { mealsPercent: 40, bedPercent: 60 } },
    }
    expect(paid(rules, { ...nights, hostProvides: 'meals' })).toBe(36)
    expect(paid(rules, { ...nights, hostProvides: 'bed' })).toBe(24)
  })
  test('take a day without a night as well, and its part of it', () => {
    const day = { trip: 'work', returnOn: '2026-03-01' } as const
    const meals = { ...starter, work: { ...starter.work, sameDayFen: 20_00 } }
    expect(paid(meals, { ...day, ...host })).toBe(0)
    expect(paid(meals, { ...day, ...host, subsidyFen: 50_00 })).toBe(50)
    expect(paid(meals, { ...day, hostProvides: 'meals' })).toBe('travel.host_provides_part')
    const hostPart = { mealsPercent: 100, bedPercent: 0 }
    const decided = { ...meals, work: { ...meals.work, hostPart } }
    expect(paid(decided, { ...day, hostProvides: 'meals' })).toBe(0)
    expect(paid(decided, { ...day, hostProvides: 'bed' })).toBe(20)
    // Where such a day pays nothing, no part of it has to be asked for.
    const nothing = { ...starter, work: { ...starter.work, sameDayFen: 0 } }
    expect(paid(nothing, { ...day, hostProvides: 'meals' })).toBe(0)
  })

  const granted = { subsidyFen: 100_00 }
  test('alone make room for something by size of project, whatever the trip is', () => {
    expect(paid(starter, { ...nights, ...granted })).toBe('subsidy_without_host')
    expect(paid(guided({}), granted)).toBe('subsidy_without_host')
    const day = { ...granted, trip: 'work', returnOn: '2026-03-01' } as const
    expect(paid(starter, day)).toBe('subsidy_without_host')
    expect(paid(starter, { ...day, hostProvides: 'meals' })).toBe('subsidy_without_host')
  })
  test('make none beside an allowance that they leave', () => {
    const all = { ...host, ...granted }
    expect(paid(guided({ hostCancels: true }), all)).toBe(100)
    expect(paid(guided({ hostCancels: false }), all)).toBe('subsidy_beside_allowance')
    expect(paid(guided({}), all)).toBe('travel.host_provides_on_guidance')
    const inside = { ...all, trip: 'guidance_inside_province' } as const
    expect(paid(guided({ insideProvinceFen: 50_00 }), inside)).toBe('subsidy_beside_allowance')
    const newcomers = { ...starter.newEmployee, counts: 'nights', paid: 'flat' } as const
    const newcomer = { ...all, ...nights, newEmployee: true }
    expect(paid({ ...starter, newEmployee: newcomers }, newcomer)).toBe('subsidy_beside_allowance')
  })
})

describe('work outside the city pays by the place of each night', () => {
  const away = { trip: 'work', returnOn: '2026-03-04' } as const
  test('each at its own rate', () =>
    expect(paid(starter, { ...away, tiers: ['county', 'prefecture', 'county'] })).toBe(200))
  test('a capital has no printed rate', () =>
    expect(paid(starter, { ...away, tiers: ['county', 'county', 'big_city'] })).toBe(
      'travel.big_cities',
    ))
  test('meal money for a day without a night is the company’s to set', () => {
    const day = { trip: 'work', returnOn: '2026-03-01', persons: 2 } as const
    expect(paid(starter, day)).toBe('travel.same_day_trip')
    const rules = { ...starter, work: { ...starter.work, sameDayFen: 20_00 } }
    expect(paid(rules, day)).toBe(40)
  })
})

test('nobody returns before leaving', () =>
  expect(paid(guided({}), { returnOn: '2026-02-28' })).toBe('return_before_departure'))

describe('a new employee', () => {
  const rules = (change: Partial<TravelRules['newEmployee']>): TravelRules => ({
    ...guided({}),
    newEmployee: { ...starter.newEmployee, counts: 'nights', ...change },
  })
  const away = { trip: 'work', returnOn: '2026-03-03', newEmployee: true } as const
  test('by nights or by days', () => {
    expect(paid(rules({ paid: 'flat' }), away)).toBe(120)
    expect(paid(rules({ paid: 'flat', counts: 'days' }), away)).toBe(180)
    expect(paid(starter, away)).toBe('travel.new_employee_nights')
  })
  test('flat, or against receipts', () => {
    const cheap = { ...away, spentFen: 45_00 }
    expect(paid(rules({}), cheap)).toBe('travel.new_employee_flat')
    expect(paid(rules({ paid: 'flat' }), cheap)).toBe(120)
    expect(paid(rules({ paid: 'receipts' }), cheap)).toBe(45)
    expect(paid(rules({ paid: 'receipts' }), away)).toBe('missing_fact')
  })
  test('what exceeds the allowance is paid only by consent', () => {
    const dear = { ...away, spentFen: 150_00 }
    expect(paid(rules({}), dear)).toBe(120)
    expect(paid(rules({}), { ...dear, managerAgreed: true })).toBe(150)
  })
  test('on guidance at the rate the company chose', () => {
    const guide = { newEmployee: true, returnOn: '2026-03-06' }
    expect(paid(rules({}), guide)).toBe('travel.new_employee_on_guidance')
    expect(paid(rules({ onGuidance: 'guidance' }), guide)).toBe(480)
    expect(paid(rules({ onGuidance: 'new_employee', paid: 'flat' }), guide)).toBe(300)
  })
})

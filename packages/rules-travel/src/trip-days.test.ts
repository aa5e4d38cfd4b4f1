import { daysAfter } from '@bylaw/kernel'
import { describe, expect, test } from 'vitest'
import { allowance } from './allowance'
import { claim } from './claim'
import type { AllowanceFacts } from './facts'
import type { TravelRules } from './rules'
import { starter } from './starter'
import { paidUntil, tripDays } from './trip-days'

const rules: TravelRules = {
  ...starter,
  itinerary: { consent: 'afterwards_with_reason' },
  guidance: {
    ...starter.guidance,
    days: 'both_travel_days_out',
    limits: 'paid_days_per_trip',
    insideProvinceFen: 50_00,
  },
  work: { ...starter.work, bigCityFen: 100_00, sameDayFen: 20_00 },
  leave: 'whole_days_out',
  newEmployee: { ...starter.newEmployee, counts: 'nights', paid: 'flat', onGuidance: 'guidance' },
}
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
  longTripAgreed: true,
  paidDaysThisMonth: 0,
  leave: [],
}

function daysOf(facts: Partial<AllowanceFacts>, by = rules, returnedOn?: string) {
  const wish = { ...trip, ...facts }
  const answer = allowance(by, wish)
  if (!answer.ok) throw new Error(answer.refusal.code)
  const { decision } = answer.value
  return { decision, days: tripDays(by, wish, decision, returnedOn ?? wish.returnOn) }
}
const counted = (days: ReturnType<typeof daysOf>['days']) =>
  days.map((day) => (day.counted ? day.rateFen / 100 : '-')).join(' ')

test('guidance counts the days between, and leaves out both travel days', () => {
  const { days } = daysOf({})
  expect(counted(days)).toBe('- 120 120 120 120 -')
  expect(days[0]).toMatchObject({ date: '2026-03-01', why: { zh: '出发当天不计' } })
  expect(days[5]).toMatchObject({ why: { zh: '返回当天不计' }, rule: '/guidance/days' })
})

test('days beyond the most days are named as such', () => {
  // 1 to 12 March: the 2nd to the 8th are paid, the 9th to the 11th are too many.
  const { days } = daysOf({ returnOn: '2026-03-12' })
  expect(counted(days)).toBe('- 120 120 120 120 120 120 120 - - - -')
  expect(days[8]).toMatchObject({ date: '2026-03-09', rule: '/guidance/mostDays' })
})

test('work counts each night at the rate of its place', () => {
  const tiers = ['county', 'prefecture', 'big_city'] as const
  const { days } = daysOf({ trip: 'work', returnOn: '2026-03-04', tiers: [...tiers] })
  expect(counted(days)).toBe('60 80 100 -')
  expect(days[1]?.why).toEqual({ zh: '地级市过夜，80.00 元', en: 'a night in a prefecture: 80.00' })
})

test('days that nobody agreed to are shown with nothing', () => {
  const { days } = daysOf({}, rules, '2026-03-08')
  expect(counted(days)).toBe('- 120 120 120 120 - - -')
  expect(days[5]?.why.zh).toBe('同意的最后一天，当天应返回')
  expect(days[7]).toMatchObject({ date: '2026-03-08', rule: '/itinerary/consent' })
})

describe('a day after the end of the employment', () => {
  const after = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `2026-03-0${from + index}`)

  test('counts for nothing, and says so', () => {
    // The last day is the 3rd: the 2nd and the 3rd are paid.
    const { decision, days } = daysOf({ notEmployed: after(4, 6) })
    expect([decision.amountFen, decision.paidDays]).toEqual([240_00, 2])
    expect(counted(days)).toBe('- 120 120 - - -')
    expect(days[3]).toMatchObject({ why: { zh: '已经离职，不发补贴' }, rule: '/guidance' })
  })

  test('is no day of leave that the company would be asked about', () => {
    const leave = [{ date: '2026-03-05', whole: true }]
    const silent = { ...rules, leave: null }
    expect(daysOf({ notEmployed: after(4, 6), leave }, silent).decision.amountFen).toBe(240_00)
  })

  test('takes nothing of the nights before it, at work or as a new employee', () => {
    const notEmployed = after(3, 4)
    const tiers = ['county', 'county', 'prefecture'] as const
    const away = { trip: 'work' as const, returnOn: '2026-03-04', notEmployed }
    const atWork = daysOf({ ...away, tiers: [...tiers] })
    expect([atWork.decision.amountFen, counted(atWork.days)]).toEqual([120_00, '60 60 - -'])
    const fresh = daysOf({ ...away, newEmployee: true, tiers: [...tiers] })
    expect([fresh.decision.amountFen, counted(fresh.days)]).toEqual([120_00, '60 60 - -'])
  })
})

describe('a day of approved leave', () => {
  const leave = [
    { date: '2026-03-03', whole: true },
    { date: '2026-03-04', whole: false },
    { date: '2026-03-06', whole: true },
  ]
  const by = (said: TravelRules['leave']) => ({ ...rules, leave: said })
  test('counts or not as the company says, and is named', () => {
    const whole = daysOf({ leave }).days
    expect(counted(whole)).toBe('- 120 - 120 120 -')
    expect(whole[2]).toMatchObject({ why: { zh: '当天请假，不发补贴' }, rule: '/leave' })
    const any = daysOf({ leave }, by('any_leave_out'))
    expect(counted(any.days)).toBe('- 120 - - 120 -')
    expect(any.decision.amountFen).toBe(240_00)
    expect(counted(daysOf({ leave }, by('counted')).days)).toBe('- 120 120 120 120 -')
  })
  test('makes room for another under the most days', () => {
    // 1 to 12 March: of the 2nd to the 11th two are leave; seven of the eight left are paid.
    const { days } = daysOf({ leave, returnOn: '2026-03-12' }, by('whole_days_out'))
    expect(counted(days)).toBe('- 120 - 120 120 - 120 120 120 120 - -')
  })
  test('asks only where it would have counted', () => {
    const asked = (facts: Partial<AllowanceFacts>) => {
      const answer = allowance(by(null), { ...trip, ...facts })
      return answer.ok ? answer.value.decision.paidDays : answer.refusal.question
    }
    expect(asked({ leave })).toBe('travel.leave_days')
    expect(asked({ leave: leave.slice(2) })).toBe(4)
    const tiers = ['county', 'county'] as const
    const away = { trip: 'work' as const, returnOn: '2026-03-03', tiers: [...tiers] }
    expect(asked({ ...away, leave: leave.slice(0, 1) })).toBe(2)
    expect(asked({ ...away, leave: [{ date: '2026-03-02', whole: true }] })).toBe(
      'travel.leave_days',
    )
  })
})

describe('the days of a trip come to its allowance', () => {
  const newcomers = (['nights', 'days'] as const).map((counts) => ({
    ...rules,
    newEmployee: { ...rules.newEmployee, counts, onGuidance: 'new_employee' as const },
  }))
  const nights = { ...rules, guidance: { ...rules.guidance, days: 'nights' as const } }
  const month = { ...rules, guidance: { ...rules.guidance, limits: 'per_month' as const } }
  test.each([
    ['as the text says', rules],
    ['by nights', nights],
    ['limited by the month', month],
    ['for new employees', newcomers[0] ?? rules],
    ['for new employees by days', newcomers[1] ?? rules],
  ])('%s', (_, by) => {
    for (const kind of ['guidance', 'guidance_inside_province', 'work'] as const)
      for (const newEmployee of [false, true])
        for (let length = 0; length < 14; length += 1) {
          const { days, decision } = daysOf(
            {
              trip: kind,
              newEmployee,
              returnOn: daysAfter('2026-03-01', length),
              tiers: Array.from({ length }, (_, n) => (n % 3 ? 'county' : 'prefecture')),
              paidDaysThisMonth: 2,
              leave: [
                { date: '2026-03-02', whole: true },
                { date: '2026-03-04', whole: false },
              ],
            },
            by,
          )
          const sum = days.reduce((total, { rateFen }) => total + rateFen, 0)
          expect([kind, newEmployee, length, sum]).toEqual([
            kind,
            newEmployee,
            length,
            decision.amountFen,
          ])
        }
  })
})

describe('a trip is paid until the last day that was agreed to', () => {
  const agreed = (date: string, consent: 'before' | 'afterwards') => ({ date, consent })
  const until = (returnOn: string, consents: Parameters<typeof paidUntil>[2], by = rules) => {
    const answer = paidUntil(by, { until: '2026-03-06', returnOn }, consents)
    return answer.ok ? answer.value : answer.refusal.question
  }
  const [seventh, eighth] = [agreed('2026-03-07', 'before'), agreed('2026-03-08', 'afterwards')]
  const only = { ...rules, itinerary: { consent: 'before_only' as const } }

  test('one by one, with no gap between', () => {
    expect(until('2026-03-05', [])).toBe('2026-03-05')
    expect(until('2026-03-08', [])).toBe('2026-03-06')
    expect(until('2026-03-08', [seventh])).toBe('2026-03-07')
    expect(until('2026-03-08', [seventh, eighth])).toBe('2026-03-08')
    expect(until('2026-03-08', [eighth])).toBe('2026-03-06')
  })
  test('afterwards only where the company says so', () => {
    expect(until('2026-03-08', [seventh, eighth], only)).toBe('2026-03-07')
    expect(until('2026-03-08', [seventh, eighth], starter)).toBe('travel.extension_afterwards')
  })
  test('which is what fares go by as well', () => {
    const days = [{ ...seventh, fareFen: 120_50, inItinerary: false }]
    expect(claim(only, { about: 'claim', days })).toMatchObject({
      value: { decision: { paidFen: 120_50 } },
    })
  })
})

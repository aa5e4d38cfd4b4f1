import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { PayFacts } from './facts'
import type { PayRules } from './rules'
import { announced, isLong } from './shutdown'
import { starter } from './starter'

const november = { from: '2026-11-01', to: '2026-11-30' }
/** Level 1 earns 1,300 + 500 = 1,800: what is above is the guarantee’s. */
const welder: PayFacts = {
  ...{ status: 'confirmed', level: 1, period: november, worked: november },
  ...{ commissionFen: 0, dayRateFen: 0, fieldDays: null, rewards: [], penalties: [] },
  furloughMonths: 0,
}
const rules = (furlough: Partial<PayRules['furlough']> = {}): PayRules => ({
  ...starter,
  guarantee: { ...starter.guarantee, reading: 'before_rewards', coversProbation: true },
  prorationBasis: 'calendar_days',
  changeInMonth: 'by_stretch',
  furlough: {
    ...{ fromMonths: 1, companyMinimumFen: 2600_00, monthIs: 'calendar_month' },
    acrossMonths: 'by_day',
    ...furlough,
  },
})
const shut = (from: string, to: string) => ({ from, to, what: { zh: '缺料', en: 'No material' } })
const floor = (by: PayRules, ...shutdowns: ReturnType<typeof shut>[]) =>
  paid(by, { ...welder, ...(shutdowns.length > 0 ? { shutdowns } : {}) })
const paid = (by: PayRules, facts: PayFacts) => {
  const answer = decide(by, facts)
  return answer.ok
    ? answer.value.decision.payableFen
    : (answer.refusal.question ?? answer.refusal.code)
}
const all = shut('2026-11-01', '2026-12-15')
const twenty = shut('2026-11-11', '2026-12-31')

describe('an announced shutdown', () => {
  test('of a month switches the guarantee of a month that it covers', () => {
    expect([floor(rules()), floor(rules(), all)]).toEqual([2000_00, 2600_00])
  })

  test('that is short of a month leaves it', () => {
    expect(floor(rules(), shut('2026-11-01', '2026-11-20'))).toBe(2000_00)
  })

  test('is as long as those that follow on it without a day of work', () => {
    const [first, second] = [shut('2026-11-01', '2026-11-20'), shut('2026-11-21', '2026-12-10')]
    expect(announced([second, first]).map(({ from, to }) => [from, to])).toEqual([
      ['2026-11-01', '2026-12-10'],
    ])
    expect(floor(rules(), second, first)).toBe(2600_00)
    expect(floor(rules(), first, shut('2026-11-22', '2026-12-10'))).toBe(2000_00)
  })

  test.each([
    // thirty days of March are short of a calendar month, 28 of February are one
    ['2026-03-01', '2026-03-30', false, true],
    ['2026-03-01', '2026-03-31', true, true],
    ['2026-02-01', '2026-02-28', true, false],
    ['2026-01-31', '2026-02-27', true, false],
  ])('from %s to %s is a month by the calendar: %s; of 30 days: %s', (from, to, calendar, days) => {
    const long = (monthIs: '30_days' | 'calendar_month') =>
      isLong(rules({ monthIs }).furlough, { from, to })
    expect(long('calendar_month')).toMatchObject({ value: calendar })
    expect(long('30_days')).toMatchObject({ value: days })
  })

  test('asks how long a month is where that decides, and not where it does not', () => {
    const open = rules({ monthIs: null })
    // 29 of 30 days: (2,000 × 1 + 2,600 × 29) ÷ 30
    expect(floor(open, shut('2026-11-02', '2026-12-01'))).toBe(2580_00)
    expect(floor(open, shut('2026-10-03', '2026-11-01'))).toBe('pay.furlough_month')
  })

  test('asks nothing of one that was over when somebody joined', () => {
    const joined = { ...welder, worked: { from: '2026-11-16', to: '2026-11-30' } }
    const shutdowns = [shut('2026-10-03', '2026-11-01')]
    // 2,000 × 15 ÷ 30
    expect(paid(rules({ monthIs: null }), { ...joined, shutdowns })).toBe(1000_00)
  })

  test('waits for the company’s minimum wage', () => {
    expect(floor(rules({ companyMinimumFen: null }), all)).toBe('pay.company_minimum')
  })
})

describe('a month that is shut in part', () => {
  test('waits for the company to say which guarantee holds', () => {
    expect(floor(rules({ acrossMonths: null }), twenty)).toBe('pay.furlough_across_months')
    // Nothing is open in one that is shut throughout.
    expect(floor(rules({ acrossMonths: null }), all)).toBe(2600_00)
  })

  test('by day: the minimum on 20 of 30 days, 2,000 on the others', () => {
    // 2,000 × 10 ÷ 30 + 2,600 × 20 ÷ 30 = 2,400
    expect(floor(rules(), twenty)).toBe(2400_00)
    // 8 of the 21 weekdays are before the 12th: (2,000 × 8 + 2,600 × 13) ÷ 21
    const byWeekdays = { ...rules(), prorationBasis: 'weekdays_in_month' as const }
    expect(floor(byWeekdays, shut('2026-11-12', '2026-12-31'))).toBe(2371_43)
    expect(floor({ ...rules(), prorationBasis: null }, twenty)).toBe('pay.proration_basis')
  })

  test('by its majority: 15 of 30 days are none, 16 are', () => {
    const majority = rules({ acrossMonths: 'by_majority' })
    expect(floor(majority, shut('2026-11-16', '2026-12-31'))).toBe(2000_00)
    expect(floor(majority, shut('2026-11-15', '2026-12-31'))).toBe(2600_00)
  })

  test('throughout, where every month goes by it that it touches', () => {
    const whole = rules({ acrossMonths: 'whole_month' })
    expect(floor(whole, shut('2026-11-30', '2026-12-31'))).toBe(2600_00)
    expect(floor(whole, shut('2026-10-01', '2026-10-31'))).toBe(2000_00)
  })

  test('is cut like any part month: who joined on the 16th has the mean of their own days', () => {
    const joined = { ...welder, worked: { from: '2026-11-16', to: '2026-11-30' } }
    // (2,000 × 5 + 2,600 × 10) ÷ 15 × 15 ÷ 30 = 1,200; wages are 1,800 × 15 ÷ 30 = 900.
    expect(paid(rules(), { ...joined, shutdowns: [shut('2026-11-21', '2026-12-31')] })).toBe(
      1200_00,
    )
    const full = rules()
    const uncut: PayRules = { ...full, guarantee: { ...full.guarantee, inPartMonth: 'full' } }
    expect(paid(uncut, { ...joined, shutdowns: [shut('2026-11-21', '2026-12-31')] })).toBe(2400_00)
  })

  test('counts the days that the guarantee covers, after probation where it does not cover that', () => {
    const confirmedOn16: PayFacts = {
      ...welder,
      stretches: [
        { status: 'probation', level: null, worked: { from: '2026-11-01', to: '2026-11-15' } },
        { status: 'confirmed', level: 1, worked: { from: '2026-11-16', to: '2026-11-30' } },
      ],
      shutdowns: [shut('2026-11-16', '2026-12-31')],
    }
    const base = rules({ acrossMonths: 'by_majority' })
    const apart: PayRules = { ...base, guarantee: { ...base.guarantee, coversProbation: false } }
    // 900 on probation, 900 after it; 2,600 × 15 ÷ 30 = 1,300 are guaranteed of the latter.
    expect(paid(apart, confirmedOn16)).toBe(2200_00)
  })
})

test('the slip names the shutdown, how long it is and the arithmetic', () => {
  const answer = decide(rules(), { ...welder, shutdowns: [twenty] })
  const topUp = answer.ok ? answer.value.trace.of?.find(({ name }) => name.zh === '保底补足') : null
  const floorStep = topUp?.of?.[0]
  expect(floorStep).toMatchObject({
    value: 2400_00,
    because: { zh: '(2000.00 × 10 + 2600.00 × 20) ÷ 30 = 2400.00' },
    rule: '/furlough/companyMinimumFen',
  })
  expect(floorStep?.of).toMatchObject([
    {
      name: { zh: '通知放假 2026-11-11 至 2026-12-31' },
      value: '51',
      because: { zh: '缺料；满 1 个月', en: 'No material: a shutdown of 1 month or more' },
      fact: '/shutdowns/0',
    },
  ])
})

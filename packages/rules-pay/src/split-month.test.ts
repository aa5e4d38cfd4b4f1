import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { PayFacts } from './facts'
import { monthEmployment } from './month-employment'
import type { PayRules } from './rules'
import { starter } from './starter'

const november = { from: '2026-11-01', to: '2026-11-30' }
const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}`
const decided: PayRules = {
  ...starter,
  guarantee: { ...starter.guarantee, reading: 'before_rewards', coversProbation: true },
  prorationBasis: 'calendar_days',
  changeInMonth: 'by_stretch',
  pieceInMonthConfirmed: 'all',
}
const probation = (n: number) => ({ fromDate: day(n), status: 'probation' as const, level: null })
const welder = (n: number, level: number) => ({
  fromDate: n === 0 ? '2026-01-01' : day(n),
  status: 'confirmed' as const,
  level,
})
const left = (n: number) => ({ fromDate: day(n), status: 'left' as const, level: null })
type Career = Parameters<typeof monthEmployment>[1]

const factsOf = (career: Career, others: Partial<PayFacts> = {}): PayFacts => {
  const employment = monthEmployment('2026-11', career)
  if (!employment) throw new Error('nobody was employed')
  const { stretches, ...rest } = employment
  return {
    ...rest,
    ...(stretches ? { stretches: [...stretches] } : {}),
    period: november,
    commissionFen: 0,
    dayRateFen: 0,
    fieldDays: null,
    rewards: [],
    penalties: [],
    furloughMonths: 0,
    ...others,
  }
}
const printed = (rules: PayRules, career: Career, others: Partial<PayFacts> = {}) => {
  const answer = decide(rules, factsOf(career, others))
  if (!answer.ok) return answer.refusal.question ?? answer.refusal.code
  const { lines } = answer.value.decision
  return lines
    .filter(({ amountFen }) => amountFen !== 0)
    .map(({ name, amountFen }) => [name.zh, amountFen])
}

const raised = [welder(0, 3), welder(15, 4)]
const confirmed = [{ ...probation(1), fromDate: '2026-09-01' }, welder(16, 1)]

describe('a level that changes within a month', () => {
  test('waits for the company to say how such a month adds up', () => {
    expect(printed({ ...decided, changeInMonth: null }, raised)).toBe('pay.change_in_month')
  })

  test('is paid by stretches, each its rate for its days', () => {
    // 1700 × 14 ÷ 30 = 793.333…, 1900 × 16 ÷ 30 = 1013.333…: 1806.67 together, the odd fen to the first.
    expect(printed(decided, raised)).toEqual([
      ['基本工资（3 级，11-01 至 11-14）', 793_34],
      ['野外补助（11-01 至 11-14）', 233_33],
      ['基本工资（4 级，11-15 至 11-30）', 1013_33],
      ['野外补助（11-15 至 11-30）', 266_67],
    ])
  })

  test('or all of it as before, or as after', () => {
    expect(printed({ ...decided, changeInMonth: 'as_begun' }, raised)).toEqual([
      ['基本工资（3 级）', 1700_00],
      ['野外补助', 500_00],
    ])
    expect(printed({ ...decided, changeInMonth: 'as_ended' }, raised)).toEqual([
      ['基本工资（4 级）', 1900_00],
      ['野外补助', 500_00],
    ])
  })

  test('has each stretch explained as rate × days, and where that stands in the facts', () => {
    const answer = decide(decided, factsOf(raised))
    const [first] = answer.ok ? (answer.value.trace.of ?? []) : []
    expect(first?.because?.zh).toBe('1700.00 × 14 ÷ 30 ≈ 793.34')
    expect(first?.of?.map(({ value, fact }) => [value, fact])).toEqual([
      [1700_00, undefined],
      ['14', '/stretches/0/worked'],
    ])
  })

  test('says that it is not paid by stretches where it is not', () => {
    const answer = decide({ ...decided, changeInMonth: 'as_begun' }, factsOf(raised))
    const [base] = answer.ok ? (answer.value.trace.of ?? []) : []
    expect(base?.of).toMatchObject([
      { value: '2026-11-15', rule: '/changeInMonth', fact: '/stretches/1' },
    ])
  })
})

test('days that are paid as one keep the place of the next that are not', () => {
  const back = [welder(0, 3), welder(6, 4), left(11), welder(21, 4)]
  const answer = decide({ ...decided, changeInMonth: 'as_begun' }, factsOf(back))
  const bases = answer.ok
    ? (answer.value.trace.of ?? []).filter(({ name }) => name.zh.startsWith('基本工资'))
    : []
  expect(bases.map(({ of }) => of?.[1]?.fact)).toEqual([
    '/stretches/0/worked',
    '/stretches/2/worked',
  ])
})

describe('somebody there all month has all of a month, whatever the basis', () => {
  test.each(['calendar_days', 'weekdays_in_month', '21.75'] as const)('%s', (prorationBasis) => {
    // Level 3 throughout, written as a change that was taken back at once: the allowance is 500.
    const lines = printed({ ...decided, prorationBasis }, [
      welder(0, 3),
      welder(10, 4),
      welder(20, 3),
    ])
    const allowance = Array.isArray(lines)
      ? lines.filter(([name]) => String(name).startsWith('野外'))
      : []
    expect(allowance.reduce((sum, [, fen]) => sum + Number(fen), 0)).toBe(500_00)
  })
})

describe('a month within which somebody is confirmed', () => {
  test('pays probation before and the level after', () => {
    // 1500 × 15 ÷ 30 = 750, 300 × 15 ÷ 30 = 150; 1300 × 15 ÷ 30 = 650, 500 × 15 ÷ 30 = 250.
    expect(printed(decided, confirmed)).toEqual([
      ['试用期工资（11-01 至 11-15）', 750_00],
      ['岗位补助费（11-01 至 11-15）', 150_00],
      ['基本工资（1 级，11-16 至 11-30）', 650_00],
      ['野外补助（11-16 至 11-30）', 250_00],
      ['保底补足', 200_00],
    ])
  })

  test('asks whether its piece pay is due, where there is any', () => {
    const open = { ...decided, pieceInMonthConfirmed: null }
    const work = { commissionFen: 90_00 }
    expect(printed(open, confirmed, work)).toBe('pay.piece_in_month_confirmed')
    expect(printed(open, confirmed)).toHaveLength(5)
    expect(printed(decided, confirmed, work)).toContainEqual(['计件提成', 90_00])
    const none = { ...decided, pieceInMonthConfirmed: 'none' as const }
    expect(printed(none, confirmed, work)).not.toContainEqual(['计件提成', 90_00])
  })

  test('guarantees the part after probation alone where the guarantee does not cover probation', () => {
    const guarantee = { ...decided.guarantee, coversProbation: false }
    // 650 + 250 = 900 of the 15 days after, guaranteed 1000.
    expect(printed({ ...decided, guarantee }, confirmed)).toContainEqual(['保底补足', 100_00])
  })
})

test('days between leaving and coming back are not paid', () => {
  const back = [welder(0, 3), left(11), welder(21, 3)]
  // 10 and 10 days of 30: 1700 × 20 ÷ 30 = 1133.33, shared 566.67 and 566.66.
  for (const changeInMonth of ['by_stretch', 'as_begun', 'as_ended'] as const)
    expect(printed({ ...decided, changeInMonth }, back)).toMatchObject([
      ['基本工资（3 级，11-01 至 11-10）', 566_67],
      ['野外补助（11-01 至 11-10）', 166_67],
      ['基本工资（3 级，11-21 至 11-30）', 566_66],
      ['野外补助（11-21 至 11-30）', 166_66],
    ])
})

test('a day without pay is taken off the stretch that it is of', () => {
  const unpaid = [{ on: day(20), partBp: 10_000, what: { zh: '事假', en: 'Leave' } }]
  const answer = decide(decided, factsOf(raised, { unpaid }))
  const bases = answer.ok
    ? (answer.value.trace.of ?? []).filter(({ name }) => name.zh.startsWith('基本工资'))
    : []
  expect(bases.map(({ of }) => of?.[1]?.value)).toEqual(['14', '14.5455'])
  // One of its 11 weekdays: 16 × 10 ÷ 11 = 14.5454… days of 30.
  expect(bases[1]?.of?.[1]?.because?.zh).toBe(
    '14.5455 / 30 天（缺勤按 11 个工作日计：16 × 10 ÷ 11）',
  )
  expect(bases[1]?.of?.[1]?.of?.[0]?.fact).toBe('/unpaid/0')
})

test('an unpaid weekend day on which another level began is a weekday before it, and is said there', () => {
  const october = { from: '2026-10-01', to: '2026-10-31' }
  const unpaid = [{ on: '2026-10-31', partBp: 10_000, what: { zh: '旷工', en: 'Absent' } }]
  const career = [welder(0, 3), { ...welder(1, 4), fromDate: '2026-10-31' }]
  const { stretches, ...rest } = monthEmployment('2026-10', career) ?? {}
  const facts = { ...factsOf(raised, { unpaid }), ...rest, period: october }
  const byWeekdays = { ...decided, prorationBasis: 'weekdays_in_month' as const }
  const answer = decide(byWeekdays, { ...facts, stretches: [...(stretches ?? [])] })
  const lines = answer.ok ? (answer.value.trace.of ?? []) : []
  const base = lines.filter(({ name }) => name.zh.startsWith('基本工资'))
  // The 31st is a Saturday: 1700 × 21 ÷ 22 = 1622.727…, as without the change; 1900 × 0 ÷ 22 = 0.
  expect(base.map(({ value, of }) => [value, of?.[1]?.of?.[0]?.fact])).toEqual([
    [1622_73, '/unpaid/0'],
    [0, undefined],
  ])
})

test('however a month is cut, its stretches come to what its days come to, to the fen', () => {
  const cut = fc.record({
    basis: fc.constantFrom(
      'calendar_days' as const,
      'weekdays_in_month' as const,
      '21.75' as const,
    ),
    days: fc.uniqueArray(fc.integer({ min: 2, max: 30 }), { minLength: 1, maxLength: 6 }),
    levels: fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 7, maxLength: 7 }),
  })
  fc.assert(
    fc.property(cut, ({ basis, days, levels }) => {
      const career = [0, ...days].map((n, index) => welder(n, levels[index] ?? 1))
      const answer = decide({ ...decided, prorationBasis: basis }, factsOf(career))
      if (!answer.ok) return false
      const { lines, payableFen } = answer.value.decision
      const sum = (code: string) =>
        lines.filter((line) => line.code === code).reduce((all, each) => all + each.amountFen, 0)
      expect(sum('field_allowance')).toBe(500_00)
      expect(lines.reduce((all, { amountFen }) => all + amountFen, 0)).toBe(payableFen)
      const bases = starter.levels.map(({ baseFen }) => baseFen)
      const used = levels.slice(0, days.length + 1).map((level) => bases[level - 1] ?? 0)
      return sum('base') >= Math.min(...used) && sum('base') <= Math.max(...used)
    }),
  )
})

test('a salary that is raised within the month is paid for its own days, in full together', () => {
  const salaried = (n: number, monthlyFen: number) => ({ ...welder(n, 3), level: null, monthlyFen })
  const answer = decide(decided, factsOf([salaried(0, 6000_00), salaried(16, 6600_00)]))
  // 15 of 30 days each: 3000 and 3300.
  expect(answer).toMatchObject({
    ok: true,
    value: {
      decision: {
        lines: [{ code: 'base', amountFen: 3000_00 }, { code: 'base', amountFen: 3300_00 }, {}],
        payableFen: 6300_00,
      },
    },
  })
})

test('piece pay that was recorded of somebody with a salary is paid beside it', () => {
  const salaried = { ...welder(0, 3), level: null, monthlyFen: 6000_00 }
  expect(printed(decided, [salaried])).toEqual([['月薪', 6000_00]])
  expect(printed(decided, [salaried], { commissionFen: 618_60 })).toEqual([
    ['月薪', 6000_00],
    ['计件提成', 618_60],
  ])
})

import { daysAfter, isoWeekday, lastDateOf } from '@bylaw/kernel'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import { PayFacts } from './facts'
import type { ProrationBasis } from './prorate'
import type { PayRules } from './rules'
import { decided, welder } from './welder.fixture'

const what = { zh: '旷工', en: 'Unexcused absence' }
const datesOf = (month: string): string[] =>
  Array.from({ length: 31 }, (_, n) => daysAfter(`${month}-01`, n)).filter(
    (on) => on <= lastDateOf(month),
  )
const upTo = (weekday: number) => (on: string) => isoWeekday(on) <= weekday
const JUNE = datesOf('2026-06')
const [sixDays, fiveDays] = [6, 5].map((last) => JUNE.filter(upTo(last))) as [string[], string[]]
const off = (days: readonly string[]) => days.map((on) => ({ on, partBp: 10_000, what }))

/** Level 3 for June 2026: 1700 and 500 a month. */
const june = (unpaid: readonly string[], on: readonly string[], more: object = {}) =>
  decide(decided, {
    ...{ ...welder, level: 3 },
    unpaid: off(unpaid),
    workdays: { by: 'company', on: [...on], ...more },
  })
const paid = (answer: ReturnType<typeof decide>): number => {
  if (!answer.ok) throw new Error(answer.refusal.message.en)
  return answer.value.decision.payableFen
}
const stepsOf = (answer: ReturnType<typeof decide>) =>
  answer.ok ? answer.value.trace.of?.[0]?.of?.[1] : undefined

describe('of 26 days from Monday to Saturday', () => {
  test.each([
    ['6 of leave cost 6: 2200 × 20 ÷ 26', sixDays.slice(0, 6), 1692_31],
    ['13 of leave leave half of the month', sixDays.slice(0, 13), 1100_00],
    ['22 of leave leave 4: 2200 × 4 ÷ 26', sixDays.slice(0, 22), 338_46],
    ['all of leave leave nothing', sixDays, 0],
  ])('%s', (_, unpaid, fen) => expect(paid(june(unpaid, sixDays))).toBe(fen))
})

describe('of 22 days from Monday to Friday', () => {
  test.each([
    ['absence from Monday to Sunday costs 5: 2200 × 17 ÷ 22', JUNE.slice(0, 7), 1700_00],
    ['absence from the 1st to the 22nd leaves 6: 2200 × 6 ÷ 22', JUNE.slice(0, 22), 600_00],
    ['absence on a Saturday and a Sunday costs nothing', ['2026-06-06', '2026-06-07'], 2200_00],
    ['absence all month long leaves nothing', JUNE, 0],
  ])('%s', (_, unpaid, fen) => expect(paid(june(unpaid, fiveDays))).toBe(fen))
})

test('a public holiday counts as a day of work and stays paid', () => {
  const [monday = '', ...others] = fiveDays
  const holidays = { holidays: [monday] }
  expect(paid(june(fiveDays, others, holidays))).toBe(100_00)
  // 2200 × 21 ÷ 22.
  expect(paid(june(others.slice(0, 1), others, holidays))).toBe(2100_00)
})

test('the trace says how many days of work there are, by whose hours, and which day was off', () => {
  const [monday = '', ...others] = sixDays
  const said = stepsOf(june(['2026-06-06', '2026-06-07'], others, { holidays: [monday] }))
  expect([said?.value, said?.because]).toEqual([
    '25',
    {
      zh: '25 / 26 天（缺勤按本人出勤日 26 天计）',
      en: '25 of 26 days (absence counts in their own 26 days of work)',
    },
  ])
  expect(
    said?.of?.map(({ name, value, because, fact }) => [name.zh, value, because?.zh, fact]),
  ).toEqual([
    ['本人出勤日', '26', '依公司工作日历，含照发的节假日 1 天', '/workdays'],
    ['2026-06-06 旷工', '1', '不发工资', '/unpaid/0'],
    ['2026-06-07 旷工', '0', '本人当天休息，不扣工资', '/unpaid/1'],
  ])
  const own = stepsOf(june([monday], others, { by: 'own', holidays: [monday] }))
  expect(own?.of?.map(({ value, because }) => [value, because?.en])).toEqual([
    ['26', 'by hours of their own, of which 1 are holidays that are paid'],
    ['0', 'a public holiday: it is paid'],
  ])
})

test('days of work are facts that name each day once', () => {
  const on = ['2026-06-01']
  const facts = { ...welder, unpaid: off(on), workdays: { by: 'own', on, holidays: on } }
  expect(PayFacts.safeParse(facts).success).toBe(false)
})

/** Six days, five, four on and four off, weekends, every other week, and every day. */
const PATTERNS: readonly ((on: string, n: number) => boolean)[] = [
  upTo(6),
  upTo(5),
  (_, n) => n % 8 < 4,
  (on) => isoWeekday(on) > 5,
  (on, n) => upTo(5)(on) && n % 14 < 7,
  () => true,
]

/** A month somebody is there all along, joins, leaves, or gets another level, and days without pay in it. */
const months = fc.record({
  basis: fc.constantFrom<ProrationBasis[]>('calendar_days', 'weekdays_in_month', '21.75'),
  inPartMonth: fc.constantFrom('prorated' as const, 'full' as const),
  legalMinimumFen: fc.constantFrom(null, 1500_00),
  month: fc.integer({ min: 1, max: 48 }).map((n) => daysAfter('2025-12-15', n * 30).slice(0, 7)),
  pattern: fc.constantFrom(...PATTERNS),
  from: fc.constantFrom(1, 1, 1, 6, 16),
  raisedOn: fc.constantFrom(0, 0, 14, 15, 17, 20, 28),
  holidays: fc.constantFrom(0, 0, 3),
  halves: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 31, maxLength: 31 }),
  one: fc.nat({ max: 30 }),
  isHalf: fc.boolean(),
})

test('pay never rises with a day without pay, is nothing without a day worked, and is the sum of its lines', () => {
  fc.assert(
    fc.property(months, (life) => {
      const { basis, inPartMonth, legalMinimumFen, month, pattern, one, halves, isHalf } = life
      const guarantee = { ...decided.guarantee, inPartMonth, coversProbation: true }
      const rules: PayRules = {
        ...decided,
        ...{ guarantee, legalMinimumFen, prorationBasis: basis, changeInMonth: 'by_stretch' },
      }
      const dates = datesOf(month)
      const worked = { from: dates[life.from - 1] ?? '', to: dates.at(-1) ?? '' }
      const raised = life.raisedOn > life.from ? (dates[life.raisedOn - 1] ?? '') : ''
      const confirmed = { status: 'confirmed' as const }
      const stretches = raised && [
        { ...confirmed, level: 1, worked: { ...worked, to: daysAfter(raised, -1) } },
        { ...confirmed, level: 8, worked: { ...worked, from: raised } },
      ]
      const days = dates.filter(pattern).filter((on) => on >= worked.from)
      const [holidays, on] = [days.slice(0, life.holidays), days.slice(life.holidays)]
      const within = dates.filter((date) => date >= worked.from)
      const slipOf = (unpaid: readonly (readonly [string, number])[]) => {
        const answer = decide(rules, {
          ...{ ...welder, ...confirmed, level: raised ? 8 : 1, worked },
          period: { from: dates[0] ?? '', to: worked.to },
          ...(stretches ? { stretches } : {}),
          workdays: { by: 'own', on, ...(holidays.length > 0 ? { holidays } : {}) },
          unpaid: unpaid.flatMap(([date, half]) =>
            half > 0 ? [{ on: date, partBp: half * 5_000, what }] : [],
          ),
        })
        if (!answer.ok) throw new Error(answer.refusal.message.en)
        const { lines, payableFen } = answer.value.decision
        expect(lines.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(payableFen)
        return payableFen
      }
      const some = within.map((date, n) => [date, halves[n] ?? 0] as const)
      const chosen = within[one % within.length] ?? ''
      const besides = (half: number) =>
        slipOf(some.map(([date, of]) => [date, date === chosen ? half : of] as const))
      const [fewer, more] = [besides(isHalf ? 1 : 0), besides(2)]
      // A day off costs nothing, and neither does a holiday.
      if (on.includes(chosen)) expect(more).toBeLessThanOrEqual(fewer)
      else expect(more).toBe(fewer)
      const whole = slipOf(within.map((date) => [date, 2] as const))
      if (on.length > 0 && holidays.length === 0) expect(whole).toBe(0)
      const [last = ''] = on.slice(-1)
      const oneDay = slipOf(within.map((date) => [date, date === last ? 0 : 2] as const))
      expect(oneDay).toBeGreaterThanOrEqual(whole)
      // By stretches, one that the basis counts as no day has none to be paid.
      if (!raised && life.from === 1 && on.length > 0) expect(oneDay).toBeGreaterThan(whole)
    }),
    { numRuns: 20_000 },
  )
}, 120_000)

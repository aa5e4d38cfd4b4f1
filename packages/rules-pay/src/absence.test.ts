import { daysAfter, lastDateOf, weekdaysFromTo } from '@bylaw/kernel'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { PayFacts } from './facts'
import type { ProrationBasis } from './prorate'
import type { PayRules } from './rules'
import { starter } from './starter'

const BASES: readonly ProrationBasis[] = ['calendar_days', 'weekdays_in_month', '21.75']
const rules = (basis: ProrationBasis, inPartMonth: 'prorated' | 'full' = 'prorated'): PayRules => ({
  ...starter,
  guarantee: {
    ...starter.guarantee,
    ...{ reading: 'before_rewards', coversProbation: true, inPartMonth },
  },
  prorationBasis: basis,
  changeInMonth: 'by_stretch',
})
const whole = (month: string) => ({ from: `${month}-01`, to: lastDateOf(month) })
const weekdays = ({ from, to }: { from: string; to: string }): string[] =>
  Array.from({ length: 31 }, (_, n) => daysAfter(from, n)).filter(
    (on) => on <= to && weekdaysFromTo(on, on) === 1,
  )
const leave = (days: readonly string[], partBp = 10_000) =>
  days.map((on) => ({ on, partBp, what: { zh: '事假', en: 'Leave' } }))
const factsOf = (month: string, more: Partial<PayFacts> = {}): PayFacts => ({
  ...{ status: 'confirmed', level: 1, period: whole(month), worked: whole(month) },
  ...{ commissionFen: 0, dayRateFen: 0, fieldDays: null, furloughMonths: 0 },
  ...{ rewards: [], penalties: [], ...more },
})
const paid = (by: PayRules, facts: PayFacts): number => {
  const answer = decide(by, facts)
  if (!answer.ok) throw new Error(answer.refusal.message.en)
  return answer.value.decision.payableFen
}

test.each([
  ['June, 22 weekdays and 30 days', 'calendar_days', '2026-06'],
  ['February, 20 weekdays of 21.75', '21.75', '2026-02'],
  ['December, 23 weekdays of 21.75', '21.75', '2026-12'],
] as const)(
  'without a day of work there is no pay, with one there is one: %s',
  (_, basis, month) => {
    const days = weekdays(whole(month))
    const off = (some: readonly string[]) => factsOf(month, { unpaid: leave(some) })
    expect(paid(rules(basis), off(days))).toBe(0)
    // One of so many is guaranteed 2000 ÷ so many.
    expect(paid(rules(basis), off(days.slice(1)))).toBe(Math.round(2000_00 / days.length))
  },
)

/** A month, in which somebody is there all along, joins, or gets another level on some day. */
const lives = fc.record({
  basis: fc.constantFrom(...BASES),
  inPartMonth: fc.constantFrom('prorated' as const, 'full' as const),
  month: fc
    .integer({ min: 0, max: 47 })
    .map((n) => `${2026 + Math.floor(n / 12)}-${pad((n % 12) + 1)}`),
  from: fc.constantFrom(1, 1, 6, 16),
  raisedOn: fc.constantFrom(0, 0, 14, 15, 17, 20),
  legalMinimumFen: fc.constantFrom(null, 1500_00),
})
const pad = (n: number): string => String(n).padStart(2, '0')

test('whatever the month and the basis, pay never rises with absence, and ends at nothing', () => {
  fc.assert(
    fc.property(lives, ({ basis, inPartMonth, month, from, raisedOn, legalMinimumFen }) => {
      const worked = { from: `${month}-${pad(from)}`, to: lastDateOf(month) }
      const raised = raisedOn > from ? `${month}-${pad(raisedOn)}` : undefined
      const stretches = raised && [
        {
          status: 'confirmed' as const,
          level: 1,
          worked: { ...worked, to: daysAfter(raised, -1) },
        },
        { status: 'confirmed' as const, level: 8, worked: { ...worked, from: raised } },
      ]
      const level = raised ? 8 : 1
      const days = weekdays(worked)
      const by = { ...rules(basis, inPartMonth), legalMinimumFen }
      const off = (halves: number) =>
        paid(
          by,
          factsOf(month, {
            ...{ level, worked },
            ...(stretches ? { stretches } : {}),
            unpaid: [
              ...leave(days.slice(0, Math.floor(halves / 2))),
              ...(halves % 2 === 1 ? leave([days[(halves - 1) / 2] ?? ''], 5_000) : []),
            ],
          }),
        )
      const came = Array.from({ length: days.length * 2 + 1 }, (_, halves) => off(halves))
      for (const [index, fen] of came.entries())
        expect(fen).toBeLessThanOrEqual(came[index - 1] ?? fen)
      expect(came.at(-1)).toBe(0)
      expect(came.at(-3)).toBeGreaterThan(0)
    }),
  )
})

describe('a guarantee that is not reduced for who joins or leaves', () => {
  test('is reduced by absence: 12 of 22 days of a month are guaranteed 2000 × 12 ÷ 22', () => {
    const ten = leave(weekdays(whole('2026-06')).slice(0, 10))
    for (const basis of BASES)
      expect(paid(rules(basis, 'full'), factsOf('2026-06', { unpaid: ten }))).toBe(1090_91)
  })

  test('stands in full of a part month, less the days that were missed of it', () => {
    const worked = { from: '2026-06-16', to: '2026-06-30' }
    expect(paid(rules('calendar_days', 'full'), factsOf('2026-06', { worked }))).toBe(2000_00)
    // 2 of its 11 weekdays: 2000 × 9 ÷ 11; by calendar days 2000 × 12.2727 ÷ 15 is the same to the fen.
    const unpaid = leave(['2026-06-16', '2026-06-17'])
    for (const basis of BASES)
      expect(paid(rules(basis, 'full'), factsOf('2026-06', { worked, unpaid }))).toBe(1636_36)
  })
})

test('a window of attendance of its own length counts its own days of work', () => {
  const attendance = { from: '2026-05-26', to: '2026-06-25' }
  const days = weekdays(attendance)
  const off = (some: readonly string[]) => factsOf('2026-06', { attendance, unpaid: leave(some) })
  expect(days).toHaveLength(23)
  expect(paid(rules('21.75'), off(days))).toBe(0)
  expect(paid(rules('21.75'), off(days.slice(1)))).toBe(86_96)
})

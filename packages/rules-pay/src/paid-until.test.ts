import { weekdaysFromTo } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import type { PayFacts } from './facts'
import { monthEmployment } from './month-employment'
import { paidUntil } from './paid-until'
import type { PayRules } from './rules'
import { starter } from './starter'

const rules: PayRules = { ...starter, prorationBasis: '21.75', changeInMonth: 'by_stretch' }
/** October 2026 of somebody at 5,000 a month, at 50,000 from a day on; the 31st is a Saturday. */
const facts = (raisedOn: string, others: Partial<PayFacts> = {}): PayFacts => {
  const salaried = (fromDate: string, monthlyFen: number) => ({
    ...{ fromDate, status: 'confirmed' as const, level: null, monthlyFen },
  })
  const career = [salaried('2026-01-01', 500_000), salaried(raisedOn, 5_000_000)]
  const employment = monthEmployment('2026-10', career)
  if (!employment) throw new Error('nobody was employed')
  const { stretches, ...rest } = employment
  return {
    ...rest,
    ...(stretches ? { stretches: [...stretches] } : {}),
    period: { from: '2026-10-01', to: '2026-10-31' },
    ...{ commissionFen: 0, dayRateFen: 0, fieldDays: null, rewards: [], penalties: [] },
    furloughMonths: 0,
    ...others,
  }
}
const dayOf = (day: number) => `2026-10-${String(day).padStart(2, '0')}`
const unpaid = (...days: number[]) => ({
  unpaid: days.map((day) => ({
    ...{ on: dayOf(day), partBp: 10_000, what: { zh: '事假', en: 'Personal leave' } },
  })),
})
const as = (changeInMonth: PayRules['changeInMonth']): PayRules => ({ ...rules, changeInMonth })
const byDays: PayRules = { ...rules, prorationBasis: 'calendar_days' }

test.each([
  ['what the whole month goes by', facts('2026-12-01'), rules, '2026-10-30'],
  ['a stretch', facts('2026-10-16'), rules, '2026-10-30'],
  ['no weekend by itself', facts('2026-10-31'), rules, '2026-10-30'],
  ['it, where calendar days count', facts('2026-10-31'), byDays, '2026-10-31'],
  ['no day without pay', facts('2026-10-28', unpaid(28, 29, 30)), rules, '2026-10-27'],
  ['a day of those', facts('2026-10-28', unpaid(28, 30)), rules, '2026-10-29'],
  ['what it began with', facts('2026-10-02'), as('as_begun'), '2026-10-01'],
  ['what it ended with', facts('2026-10-30'), as('as_ended'), '2026-10-30'],
])('a month pays by %s', (_, month, by, last) => {
  expect(paidUntil(by, month)).toBe(last)
})

test('nothing is paid by a month of which no day is', () => {
  const days = Array.from({ length: 31 }, (_, index) => index + 1)
  const weekdays = days.filter((day) => weekdaysFromTo(dayOf(day), dayOf(day)) > 0)
  expect(paidUntil(rules, facts('2026-12-01', unpaid(...weekdays)))).toBeNull()
})

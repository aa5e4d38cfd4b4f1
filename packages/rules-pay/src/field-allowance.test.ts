import { describe, expect, test } from 'vitest'
import { decide } from './decide'
import type { PayFacts } from './facts'
import { fieldDaysCounted } from './field-allowance'
import type { PayRules } from './rules'
import { decided, june, welder } from './welder.fixture'

const byDay: PayRules = {
  ...decided,
  changeInMonth: 'by_stretch',
  pieceInMonthConfirmed: 'all',
  fieldAllowance: { ...decided.fieldAllowance, condition: 'per_field_day' },
}
const before = { from: '2026-06-01', to: '2026-06-15' }
const after = { from: '2026-06-16', to: '2026-06-30' }
/** On probation until the 15th, at level 1 from the 16th on. */
const confirmed: PayFacts = {
  ...welder,
  stretches: [
    { status: 'probation', level: null, worked: before },
    { status: 'confirmed', level: 1, worked: after },
  ],
}
const allowance = (facts: PayFacts, fieldDays: number) => {
  const answer = decide(byDay, { ...facts, fieldDays })
  if (!answer.ok) return answer.refusal.code
  const { lines } = answer.value.decision
  return lines.find(({ code }) => code === 'field_allowance')?.amountFen
}

describe('days on site are counted of those that have the allowance', () => {
  const counted = (changeInMonth: PayRules['changeInMonth'], levels: 'all' | number[] = 'all') => {
    const { fieldAllowance } = byDay
    const rules = { ...byDay, changeInMonth, fieldAllowance: { ...fieldAllowance, levels } }
    return fieldDaysCounted(rules, confirmed)
  }
  test('from the confirmation on', () => expect(counted('by_stretch')).toEqual([after]))
  test('of the whole month, where it is paid as it ended', () =>
    expect(counted('as_ended')).toEqual([before, after]))
  test('of none, where it is paid as it began', () => expect(counted('as_begun')).toEqual([]))
  test('of none at a level without', () => expect(counted('by_stretch', [4])).toEqual([]))
  test('of none where it is the same every month', () =>
    expect(fieldDaysCounted(decided, welder)).toEqual([]))
  test('of a month under one employment', () =>
    expect(fieldDaysCounted(byDay, welder)).toEqual([june]))
})

test('as many of them as there are pay, and one more is refused', () => {
  expect(allowance(confirmed, 15)).toBe(15 * 500_00)
  expect(allowance(confirmed, 16)).toBe('too_many_field_days')
  expect(allowance(welder, 30)).toBe(30 * 500_00)
  expect(allowance({ ...welder, worked: before }, 16)).toBe('too_many_field_days')
})

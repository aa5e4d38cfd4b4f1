import { describe, expect, test } from 'vitest'
import { type ProrationBasis, portionOf, prorated, proratedText } from './prorate'

const pay = (monthlyFen: number, from: string, to: string, basis: ProrationBasis) => {
  const portion = portionOf(from.slice(0, 7), from, to, basis)
  return portion.ok ? prorated(monthlyFen, portion.value) : portion.refusal.code
}

describe('2200.00 from 16 to 30 June 2026', () => {
  test.each([
    ['calendar_days', 1100_00], // 15 of 30
    ['weekdays_in_month', 1100_00], // 11 of 22
    ['21.75', 1112_64], // 11 of 21.75: 1112.6436…
  ] as const)('%s', (basis, expected) =>
    expect(pay(2200_00, '2026-06-16', '2026-06-30', basis)).toBe(expected),
  )
})

test('10 of the 28 days of February', () =>
  expect(pay(3500_00, '2026-02-01', '2026-02-10', 'calendar_days')).toBe(1250_00))

test('a weekend alone has no paid day', () =>
  expect(pay(2200_00, '2026-06-06', '2026-06-07', 'weekdays_in_month')).toBe(0))

test('one calendar month is worked out at a time, and in order', () => {
  expect(pay(2200_00, '2026-06-16', '2026-07-01', 'calendar_days')).toBe(
    'outside_one_calendar_month',
  )
  expect(pay(2200_00, '2026-06-16', '2026-06-15', 'calendar_days')).toBe('end_before_start')
})

test('the arithmetic says where it was rounded', () => {
  expect(proratedText(2200_00, { days: 11, of: '21.75' })).toBe('2200.00 × 11 ÷ 21.75 ≈ 1112.64')
  expect(proratedText(2200_00, { days: 15, of: '30' })).toBe('2200.00 × 15 ÷ 30 = 1100.00')
})

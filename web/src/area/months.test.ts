import { expect, test } from 'vitest'
import { dayOf, lastFullMonth, monthOf, monthsAfter, recentMonths } from './months'

test.each([
  ['2026-01', -1, '2025-12'],
  ['2025-12', 1, '2026-01'],
  ['2026-10', -10, '2025-12'],
  ['2026-10', 0, '2026-10'],
])('%s and %d months is %s', (month, count, expected) =>
  expect(monthsAfter(month, count)).toBe(expected),
)

test('the month is that of the company’s zone, not of the browser’s', () => {
  const lateOnTheLast = Date.parse('2026-10-31T17:00:00Z')
  expect(monthOf(lateOnTheLast, 'Asia/Shanghai')).toBe('2026-11')
  expect(monthOf(lateOnTheLast, 'Europe/London')).toBe('2026-10')
  expect(lastFullMonth(lateOnTheLast, 'Asia/Shanghai')).toBe('2026-10')
})

test('the day is that of the company’s zone, not of the browser’s', () => {
  const earlyInShanghai = Date.parse('2026-10-31T17:00:00Z')
  expect(dayOf(earlyInShanghai, 'Asia/Shanghai')).toBe('2026-11-01')
  expect(dayOf(earlyInShanghai, 'Europe/London')).toBe('2026-10-31')
})

test('recent months run back over the year’s end', () => {
  expect(recentMonths(Date.parse('2026-01-15T00:00:00Z'), 'Asia/Shanghai', 3)).toEqual([
    '2026-01',
    '2025-12',
    '2025-11',
  ])
})

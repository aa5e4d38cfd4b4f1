import { expect, test } from 'vitest'
import { lastFullPeriod, type PeriodKind, periodKindOf, periodsAfter } from './periods'

test.each([
  ['2026-10', 1, '2026-11'],
  ['2026-Q1', -1, '2025-Q4'],
  ['2026-Q4', 1, '2027-Q1'],
  ['2026-Q2', -6, '2024-Q4'],
  ['2026', -1, '2025'],
])('%s and %d periods is %s', (period, count, expected) =>
  expect(periodsAfter(period, count)).toBe(expected),
)

test('what is no period is known as none', () =>
  expect(['2026-13', '2026-Q5', '2026-q1', '26', ''].map(periodKindOf)).toEqual([
    ...Array.from({ length: 5 }),
  ]))

test.each<[string, PeriodKind, string]>([
  ['2026-11-28', 'month', '2026-10'],
  ['2026-11-28', 'quarter', '2026-Q3'],
  ['2026-11-28', 'year', '2025'],
  ['2027-01-02', 'quarter', '2026-Q4'],
  ['2027-01-02', 'year', '2026'],
  ['2026-01-15', 'quarter', '2025-Q4'],
  ['2026-02-15', 'quarter', '2025-Q4'],
])('on %s the last full %s is %s', (day, kind, expected) =>
  expect(lastFullPeriod(kind, Date.parse(`${day}T04:00:00Z`), 'Asia/Shanghai')).toBe(expected),
)

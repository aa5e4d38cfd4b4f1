import { expect, test } from 'vitest'
import { monthsOf, periodKindOf, periodOf, periodsIn } from './periods'

test.each([
  ['2026-10', 'month', ['2026-10']],
  ['2026-Q1', 'quarter', ['2026-01', '2026-02', '2026-03']],
  ['2026-Q4', 'quarter', ['2026-10', '2026-11', '2026-12']],
] as const)('%s is a %s', (period, kind, months) => {
  expect(periodKindOf(period)).toBe(kind)
  expect(monthsOf(period)).toEqual(months)
  for (const month of months) expect(periodOf(kind, month)).toBe(period)
})

test('a year has its twelve months', () => {
  expect(periodKindOf('2026')).toBe('year')
  expect([monthsOf('2026').length, monthsOf('2026').at(-1)]).toEqual([12, '2026-12'])
  expect(periodOf('year', '2026-12')).toBe('2026')
})

test('only what lies wholly within is a period of a stretch of months', () => {
  const months = ['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07']
  expect(periodsIn('quarter', months)).toEqual(['2026-Q2'])
  expect(periodsIn('month', months)).toEqual(months)
  expect(periodsIn('year', months)).toEqual([])
})

import { describe, expect, test } from 'vitest'
import {
  daysAfter,
  daysFromTo,
  isoWeekday,
  isWorkday,
  lastDateOf,
  monthsAfter,
  weekdaysFromTo,
} from './dates'

describe('a month later is the same day, or the last day where there is none', () => {
  test.each([
    ['2026-01-15', 3, '2026-04-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 24, '2026-02-28'],
    ['2026-12-03', 1, '2027-01-03'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months', (date, months, expected) =>
    expect(monthsAfter(date, months)).toBe(expected),
  )
})

test('days pass month and year ends', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2026-03-01', -1)).toBe('2026-02-28')
})

test('both ends of a stretch are counted', () => {
  expect(daysFromTo('2026-06-16', '2026-06-30')).toBe(15)
  expect(daysFromTo('2026-06-30', '2026-06-16')).toBe(-13)
  // 16 June 2026 is a Tuesday: 4 + 5 + 2 weekdays.
  expect(weekdaysFromTo('2026-06-16', '2026-06-30')).toBe(11)
})

test('a week runs from Monday to Sunday, long ago as well', () => {
  expect(isoWeekday('2026-06-15')).toBe(1)
  expect(isoWeekday('2026-06-14')).toBe(7)
  expect(isoWeekday('1949-10-01')).toBe(6)
})

test('a holiday is not worked, and a Saturday that is made up for is', () => {
  const off = { holidays: ['2026-10-01'], makeUpDays: ['2026-10-10'] }
  const days = ['2026-09-30', '2026-10-01', '2026-10-10', '2026-10-11']
  expect(days.map((date) => isWorkday(date, off))).toEqual([true, false, true, false])
})

test('the last date of a month knows leap years', () => {
  expect(lastDateOf('2026-02')).toBe('2026-02-28')
  expect(lastDateOf('2028-02')).toBe('2028-02-29')
})

test.each(['2026-02-29', '2026-2-1', 'today', ''])('%j is no date', (text) =>
  expect(() => daysAfter(text, 1)).toThrow('is a calendar date'),
)

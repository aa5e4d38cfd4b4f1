import { expect, test } from 'vitest'
import { nextDirection, timeFrom, weeksOf } from './clock-model'

test('a month is laid out in weeks that begin on Monday', () => {
  // 1 October 2026 is a Thursday.
  const days = Array.from({ length: 31 }, (_, index) => ({
    date: `2026-10-${String(index + 1).padStart(2, '0')}`,
  }))
  const weeks = weeksOf(days)
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7])
  expect(weeks[0]?.map((day) => day?.date.slice(-2) ?? null)).toEqual([
    ...[null, null, null],
    ...['01', '02', '03', '04'],
  ])
  expect(weeks[4]?.map((day) => day?.date.slice(-2) ?? null).slice(5)).toEqual(['31', null])
  expect(weeksOf([])).toEqual([])
})

test('one clocks in first, and times are typed in any usual way', () => {
  expect(nextDirection({ clockedIn: null })).toBe('in')
  expect(nextDirection({ clockedIn: '08:55' })).toBe('out')
  expect([timeFrom('9:05'), timeFrom(' 18：00 '), timeFrom('25:00'), timeFrom('')]).toEqual([
    '09:05',
    '18:00',
    undefined,
    undefined,
  ])
})

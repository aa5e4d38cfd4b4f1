import { describe, expect, test } from 'vitest'
import { endOfDay, instantAt, instantOf, localAt, localOf, startOfDay } from './local-time'

test.each([
  ['2026-11-30T09:00', 'Asia/Shanghai', '2026-11-30T01:00:00.000Z'],
  ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00:00.000Z'],
  // The night in which summer time ends.
  ['2026-10-25T12:00', 'Europe/Berlin', '2026-10-25T11:00:00.000Z'],
])('%s in %s is %s, and back', (local, zone, instant) => {
  expect(instantAt(local, zone)).toBe(instant)
  expect(localAt(instant, zone)).toBe(local)
})

test.each([
  // what, local time, zone, instant
  ['skipped by clocks: it slides forward', '2026-03-29T02:30', 'Europe/Berlin', '01:30'],
  ['shown twice: it is the first', '2026-10-25T02:30', 'Europe/Berlin', '00:30'],
  ['just before they are put back', '2026-10-25T01:59', 'Europe/Berlin', '23:59'],
  ['where they are put back at midnight', '2026-10-31T23:30', 'America/Havana', '03:30'],
])('a time %s', (_, local, zone, utc) => {
  expect(instantAt(local, zone).slice(11, 16)).toBe(utc)
})

describe('a day begins at midnight where the company is', () => {
  test.each([
    ['2026-12-01', 'Asia/Shanghai', '2026-11-30T16:00:00.000Z'],
    ['2026-07-01', 'Europe/London', '2026-06-30T23:00:00.000Z'],
    ['2026-10-26', 'Europe/London', '2026-10-26T00:00:00.000Z'],
    // The clocks go forward at 02:00 that day.
    ['2026-10-04', 'Australia/Sydney', '2026-10-03T14:00:00.000Z'],
    // From 24:00 of the 23rd to 01:00 of the 24th.
    ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
  ])('%s in %s is %s', (day, zone, at) => expect(startOfDay(day, zone)).toBe(at))

  test('and ends just before the next one begins', () =>
    expect(endOfDay('2026-11-30', 'Asia/Shanghai')).toBe('2026-11-30T15:59:59.999Z'))
})

test('seconds are shown where there are any; what is not complete is no time', () => {
  expect(localOf(Date.parse('2026-11-30T01:00:05Z'), 'Asia/Shanghai')).toBe('2026-11-30T09:00:05')
  expect(instantOf('2026-11-30T', 'Asia/Shanghai')).toBeNull()
})

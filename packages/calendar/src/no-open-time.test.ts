import { instant, seconds } from '@bylaw/kernel'
import { expect, test } from 'vitest'
import { addOpen } from './add-open'
import type { Calendar } from './calendar'
import { compileCalendar } from './compile'
import { openBetween } from './open-between'
import { subtractOpen } from './subtract-open'

const monday = instant(Date.parse('2026-05-11T09:00Z'))
const never: Calendar = { timezone: 'UTC', hours: {}, holidays: [] }
const mondays: Calendar = { ...never, hours: { mon: [['09:00', '10:00']] } }

test('a calendar that is never open says how much time is missing, and does not search for ever', () => {
  const refusal = { reason: 'no_open_time', missing: 60, withinDays: 1_827 }
  expect(addOpen(compileCalendar(never), monday, seconds(60))).toEqual({ ok: false, refusal })
  expect(subtractOpen(compileCalendar(never), monday, seconds(60))).toEqual({ ok: false, refusal })
})

test('a pause that has not ended leaves a due time open', () => {
  // One hour on that Monday, then paused for good: one of two hours is missing.
  const paused = [{ from: instant(monday + 3_600_000), to: null }]
  expect(addOpen(compileCalendar(mondays), monday, seconds(7_200), paused)).toEqual({
    ok: false,
    refusal: { reason: 'no_open_time', missing: 3_600, withinDays: 1_827 },
  })
})

test('a due time is looked for five years ahead and no further', () => {
  // 1 827 days are 261 weeks, so 261 Mondays of one hour each.
  const open = compileCalendar(mondays)
  expect(addOpen(open, monday, seconds(261 * 3_600)).ok).toBe(true)
  expect(addOpen(open, monday, seconds(261 * 3_600 + 1))).toEqual({
    ok: false,
    refusal: { reason: 'no_open_time', missing: 1, withinDays: 1_827 },
  })
})

test('parts of a second are not counted', () => {
  const open = compileCalendar(mondays)
  expect(openBetween(open, monday, instant(monday + 1_999))).toBe(1)
})

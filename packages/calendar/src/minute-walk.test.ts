import { instant, seconds } from '@bylaw/kernel'
import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill/implementation'
import { expect, test } from 'vitest'
import { addOpen } from './add-open'
import { type Calendar, WEEKDAYS } from './calendar'
import { compileCalendar } from './compile'
import { dateOf, dayOf, minuteOf } from './local-day'
import { openBetween } from './open-between'
import { isOpen } from './open-spans'
import type { Pause } from './pause'
import { subtractOpen } from './subtract-open'

const MINUTE_MS = 60_000
const DAYS = 9

/** Weeks around a clock change, of half an hour and of a day too, and plain ones. */
const SCENES = [
  ['America/Los_Angeles', '2014-03-06'],
  ['America/Los_Angeles', '2014-10-30'],
  ['Europe/Berlin', '2024-03-28'],
  ['Europe/Berlin', '2024-10-24'],
  ['America/Sao_Paulo', '2015-02-19'],
  ['America/Sao_Paulo', '2018-11-01'],
  ['Australia/Lord_Howe', '2024-04-03'],
  ['Asia/Tehran', '2016-03-18'],
  ['Pacific/Apia', '2011-12-27'],
  ['Asia/Shanghai', '1990-04-12'],
  ['Asia/Shanghai', '2026-09-28'],
  ['Asia/Kathmandu', '2026-01-05'],
] as const

const time = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => `${pad(Math.floor(quarter / 4))}:${pad((quarter % 4) * 15)}`)
const closing = fc.oneof({ weight: 5, arbitrary: time }, fc.constant('24:00'))
const intervals = fc.array(fc.tuple(time, closing), { minLength: 0, maxLength: 3 })
const dayOffset = fc.integer({ min: 0, max: DAYS - 1 })
const minute = fc.integer({ min: 0, max: DAYS * 1_440 })

const week = fc.record({
  scene: fc.constantFrom(...SCENES),
  hours: fc.tuple(...WEEKDAYS.map(() => intervals)),
  holidays: fc.array(dayOffset, { maxLength: 2 }),
  shifts: fc.array(fc.tuple(dayOffset, intervals), { maxLength: 2 }),
  breaks: fc.array(fc.tuple(dayOffset, time, closing), { maxLength: 3 }),
  pauses: fc.array(fc.tuple(minute, fc.option(minute, { freq: 8 })), { maxLength: 3 }),
  from: minute,
  to: minute,
  length: fc.integer({ min: 0, max: 2_000 }),
})

type Drawn = typeof week extends fc.Arbitrary<infer Value> ? Value : never

test('adding, taking off and measuring open time agree with walking it minute by minute', () => {
  fc.assert(
    fc.property(week, (drawn) => {
      const calendar = calendarOf(drawn)
      const compiled = compileCalendar(calendar)
      const startMs = Date.parse(`${drawn.scene[1]}T00:00:00Z`)
      const at = (minutes: number) => instant(startMs + minutes * MINUTE_MS)
      const pauses: Pause[] = drawn.pauses.map(([from, to]) => ({
        from: at(from),
        to: to === null ? null : at(to),
      }))
      const open = walk(calendar, startMs)
      const running = open.map((isItOpen, index) => isItOpen && !held(pauses, at(index)))

      const { from, to, length } = drawn
      expect(isOpen(compiled, at(from))).toBe(open[from] ?? open.at(-1))
      expect(openBetween(compiled, at(from), at(to), pauses)).toBe(
        60 * running.slice(from, to).filter(Boolean).length,
      )
      const end = walkForward(running, from, length)
      if (end !== undefined)
        expect(addOpen(compiled, at(from), seconds(length * 60), pauses)).toEqual({
          ok: true,
          value: at(end),
        })
      const begin = walkBack(running, to, length)
      if (begin !== undefined)
        expect(subtractOpen(compiled, at(to), seconds(length * 60), pauses)).toEqual({
          ok: true,
          value: at(begin),
        })
    }),
    { seed: 20_260_501, numRuns: 2_000 },
  )
}, 60_000)

const pad = (value: number) => String(value).padStart(2, '0')

function calendarOf({ scene, hours, holidays, shifts, breaks }: Drawn): Calendar {
  const [timezone, start] = scene
  const date = (offset: number) => dateOf(dayOf(start) + offset)
  return {
    timezone,
    hours: Object.fromEntries(WEEKDAYS.map((weekday, index) => [weekday, hours[index] ?? []])),
    holidays: holidays.map(date),
    shifts: Object.fromEntries(shifts.map(([offset, list]) => [date(offset), list])),
    breaks: breaks.map(([offset, from, to]) => ({ date: date(offset), from, to })),
  }
}

/** Which minutes from the start are open, read off Temporal's own local times. */
function walk(calendar: Calendar, startMs: number): boolean[] {
  const open = new Array<boolean>(DAYS * 1_440 + 1).fill(false)
  const mark = (date: Temporal.PlainDate, from: string, to: string, value: boolean) => {
    const midnight = date.toZonedDateTime(calendar.timezone)
    if (!midnight.toPlainDate().equals(date)) return // The clocks skip this whole day.
    const first = (local(calendar, date, from) - startMs) / MINUTE_MS
    const night = minuteOf(to) < minuteOf(from)
    const last = (local(calendar, night ? date.add({ days: 1 }) : date, to) - startMs) / MINUTE_MS
    for (let index = Math.max(0, first); index < last && index < open.length; index++)
      open[index] = value
  }
  const days = Array.from({ length: DAYS + 5 }, (_, index) =>
    Temporal.PlainDate.from(dateOf(startMs / 86_400_000 + index - 3)),
  )
  for (const date of days) {
    if (calendar.holidays.includes(date.toString())) continue
    const hours =
      calendar.shifts?.[date.toString()] ?? calendar.hours[WEEKDAYS[date.dayOfWeek - 1]!]
    for (const [from, to] of hours ?? []) mark(date, from, to, true)
  }
  for (const { date, from, to } of calendar.breaks ?? [])
    mark(Temporal.PlainDate.from(date), from, to, false)
  return open
}

function local(calendar: Calendar, date: Temporal.PlainDate, time: string): number {
  const day = time === '24:00' ? date.add({ days: 1 }) : date
  const clock = Temporal.PlainTime.from(time === '24:00' ? '00:00' : time)
  return day.toPlainDateTime(clock).toZonedDateTime(calendar.timezone, {
    disambiguation: 'compatible',
  }).epochMilliseconds
}

const held = (pauses: readonly Pause[], atMs: number): boolean =>
  pauses.some(({ from, to }) => from <= atMs && atMs < (to ?? Number.POSITIVE_INFINITY))

/** The minute at which so many running ones have passed; unknown past the end of the walk. */
function walkForward(running: readonly boolean[], from: number, length: number) {
  let left = length
  for (let index = from; index < running.length; index++) {
    if (left === 0 && (length > 0 || running[index])) return index
    if (running[index]) left--
  }
  return undefined
}

function walkBack(running: readonly boolean[], to: number, length: number) {
  let left = length
  for (let index = to; index > 0; index--) {
    if (left === 0 && (length > 0 || running[index - 1])) return index
    if (running[index - 1]) left--
  }
  return undefined
}

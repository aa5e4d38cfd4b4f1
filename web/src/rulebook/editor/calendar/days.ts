import { daysAfter } from '../../../area/months'
import { isHolder, valueAt, without, withValue } from '../json'

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]
export type Interval = readonly [from: string, to: string]

/** What a date is: as its weekday says, or otherwise by a holiday or hours of its own. */
export type DayKind = 'open' | 'closed' | 'holiday' | 'make_up' | 'special'

/** The weekday of a date such as `2026-10-01`, which is a Thursday. */
export const weekdayOf = (date: string): Weekday =>
  WEEKDAYS[(new Date(Date.parse(date)).getUTCDay() + 6) % 7] ?? 'mon'

/** The weeks of a month, Monday first; null where a week reaches out of the month. */
export function weeksOf(year: number, month: number): readonly (readonly (string | null)[])[] {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const days: (string | null)[] = WEEKDAYS.slice(0, WEEKDAYS.indexOf(weekdayOf(first))).map(
    () => null,
  )
  for (let date = first; date.startsWith(first.slice(0, 7)); date = daysAfter(date, 1))
    days.push(date)
  while (days.length % 7 > 0) days.push(null)
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

/** A holiday closes a day whatever else is said of it; hours of its own come before its weekday’s. */
export function dayKind(calendar: unknown, date: string): DayKind {
  if (holidaysOf(calendar).includes(date)) return 'holiday'
  const usual = intervalsAt(calendar, `/hours/${weekdayOf(date)}`).length > 0
  const own = valueAt(calendar, `/shifts/${date}`)
  if (!Array.isArray(own)) return usual ? 'open' : 'closed'
  if (own.length === 0) return 'holiday'
  return usual ? 'special' : 'make_up'
}

export type DayWish = 'weekly' | 'rest' | 'work'

export const wishOf = (kind: DayKind): DayWish =>
  kind === 'holiday' ? 'rest' : kind === 'make_up' || kind === 'special' ? 'work' : 'weekly'

/** The calendar with a date arranged otherwise. A make-up day begins with Monday’s hours. */
export function withDay(calendar: unknown, date: string, wish: DayWish): unknown {
  const free = withoutDay(calendar, date)
  if (wish === 'weekly') return free
  if (wish === 'rest') return withValue(free, '/holidays', [...holidaysOf(free), date].sort())
  const own = valueAt(calendar, `/shifts/${date}`)
  const usual = intervalsAt(calendar, `/hours/${weekdayOf(date)}`)
  const hours = Array.isArray(own) && own.length > 0 ? own : usual
  return withValue(
    free,
    `/shifts/${date}`,
    hours.length > 0 ? hours : intervalsAt(calendar, '/hours/mon'),
  )
}

export const holidaysOf = (calendar: unknown): readonly string[] => {
  const holidays = valueAt(calendar, '/holidays')
  return Array.isArray(holidays) ? holidays.filter((each) => typeof each === 'string') : []
}

export const intervalsAt = (calendar: unknown, pointer: string): readonly Interval[] => {
  const intervals = valueAt(calendar, pointer)
  return Array.isArray(intervals) ? (intervals as readonly Interval[]) : []
}

/** How many holidays and make-up days a year has. */
export function countsOfYear(calendar: unknown, year: number) {
  const shifts = valueAt(calendar, '/shifts')
  const own = isHolder(shifts) ? Object.keys(shifts) : []
  const inYear = (date: string) => date.startsWith(`${year}-`)
  return {
    holidays: holidaysOf(calendar).filter(inYear).length,
    makeUps: own.filter((date) => inYear(date) && dayKind(calendar, date) === 'make_up').length,
  }
}

function withoutDay(calendar: unknown, date: string): unknown {
  const kept = withValue(
    calendar,
    '/holidays',
    holidaysOf(calendar).filter((each) => each !== date),
  )
  return valueAt(kept, `/shifts/${date}`) === undefined ? kept : without(kept, `/shifts/${date}`)
}

/** Where a stretch lies in its day, as shares of 24 hours; a night shift is cut at midnight. */
export function strips(intervals: readonly Interval[]): readonly { start: number; size: number }[] {
  return intervals.flatMap(([from, to]) => {
    const [start, end] = [minuteOf(from), minuteOf(to)]
    if (start === undefined || end === undefined || start === end) return []
    return end > start
      ? [{ start: start / 1440, size: (end - start) / 1440 }]
      : [{ start: start / 1440, size: (1440 - start) / 1440 }]
  })
}

function minuteOf(time: string): number | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(time)
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined
}

import { assert } from './result'

/**
 * Calendar dates as people write them, `2026-04-03`. They name a day of a calendar, not an instant:
 * no zone is involved, and text order is date order.
 */
const DAY_MS = 86_400_000

/** The date moved by whole months; the 31st becomes the last day where a month has none. */
export function monthsAfter(date: string, months: number): string {
  const start = midnight(date)
  const moved = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1))
  const lastDay = new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth() + 1, 0))
  moved.setUTCDate(Math.min(start.getUTCDate(), lastDay.getUTCDate()))
  return written(moved)
}

/** The date moved by whole days. */
export const daysAfter = (date: string, days: number): string =>
  written(new Date(midnight(date).getTime() + days * DAY_MS))

/** Days from the first date to the last, both counted; 0 or less when they are the wrong way round. */
export const daysFromTo = (first: string, last: string): number =>
  (midnight(last).getTime() - midnight(first).getTime()) / DAY_MS + 1

/** 1 for Monday to 7 for Sunday. */
export const isoWeekday = (date: string): number => midnight(date).getUTCDay() || 7

/** Days that are worked or not, whatever their weekday. */
export interface DaysOff {
  /** Weekdays without work. */
  readonly holidays: readonly string[]
  /** Weekend days that are made up for (调休). */
  readonly makeUpDays: readonly string[]
}

/** Mondays to Fridays but holidays, and weekend days that are made up for. */
export const isWorkday = (date: string, { holidays, makeUpDays }: DaysOff): boolean =>
  isoWeekday(date) > 5 ? makeUpDays.includes(date) : !holidays.includes(date)

/** Mondays to Fridays from the first date to the last, both counted. */
export function weekdaysFromTo(first: string, last: string): number {
  const [from, to] = [dayNumber(first), dayNumber(last)]
  return to < from ? 0 : weekdaysBefore(to + 1) - weekdaysBefore(from)
}

const dayNumber = (date: string): number => midnight(date).getTime() / DAY_MS

/** Mondays to Fridays before a day, counted from Monday 29 December 1969; negative for days before it. */
function weekdaysBefore(day: number): number {
  const sinceMonday = day + 3
  const weeks = Math.floor(sinceMonday / 7)
  return weeks * 5 + Math.min(5, sinceMonday - weeks * 7)
}

/** The last date of a month: 2026-02-28 for `2026-02`. */
export function lastDateOf(month: string): string {
  const first = midnight(`${month}-01`)
  return written(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)))
}

/** Read by its figures: the runtime's own reading and writing of texts takes as long as a person's whole pay. */
function midnight(date: string): Date {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7))
  const day = Number(date.slice(8))
  const at = new Date(Date.UTC(year, month - 1, day))
  // A day that its month has not rolls over into the next one.
  const isDate =
    /^\d{4}-\d{2}-\d{2}$/.test(date) &&
    at.getUTCDate() === day &&
    at.getUTCMonth() === month - 1 &&
    at.getUTCFullYear() === year
  assert(isDate, () => `${date} is a calendar date`)
  return at
}

const written = (date: Date): string =>
  `${padded(date.getUTCFullYear(), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`
const padded = (figure: number, digits: number): string => String(figure).padStart(digits, '0')

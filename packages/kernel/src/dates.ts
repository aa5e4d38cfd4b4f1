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

/** Mondays to Fridays from the first date to the last, both counted. */
export function weekdaysFromTo(first: string, last: string): number {
  let count = 0
  for (let day = midnight(first).getTime(); day <= midnight(last).getTime(); day += DAY_MS) {
    const weekday = new Date(day).getUTCDay()
    if (weekday !== 0 && weekday !== 6) count += 1
  }
  return count
}

/** The last date of a month: 2026-02-28 for `2026-02`. */
export const lastDateOf = (month: string): string => daysAfter(monthsAfter(`${month}-01`, 1), -1)

function midnight(date: string): Date {
  const at = new Date(`${date}T00:00:00Z`)
  assert(/^\d{4}-\d{2}-\d{2}$/.test(date) && written(at) === date, `${date} is a calendar date`)
  return at
}

const written = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)

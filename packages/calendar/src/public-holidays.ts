import type { Words } from '@bylaw/kernel'
import type { Calendar } from './calendar'
import { dateOf, dayOf } from './local-day'

/**
 * The calendar with a year's public holidays added. A make-up day is worked with the given hours;
 * dates that the calendar already has stay as they are.
 *
 * @param makeUpHours hours of a make-up day, usually those of a plain weekday
 */
export function withPublicHolidays(
  calendar: Calendar,
  holidays: readonly PublicHoliday[],
  makeUpHours: NonNullable<Calendar['hours']['mon']>,
): Calendar {
  const daysOff = holidays.flatMap(({ from, to }) => datesOf(from, to))
  const makeUp = holidays.flatMap((holiday) => holiday.makeUp)
  const taken = new Set(Object.keys(calendar.shifts ?? {}))
  return {
    ...calendar,
    holidays: [
      ...new Set([...calendar.holidays, ...daysOff.filter((date) => !taken.has(date))]),
    ].sort(),
    shifts: {
      ...Object.fromEntries(
        makeUp
          .filter((date) => !calendar.holidays.includes(date))
          .map((date) => [date, makeUpHours]),
      ),
      ...calendar.shifts,
    },
  }
}

function datesOf(from: string, to: string): string[] {
  const count = dayOf(to) - dayOf(from) + 1
  return Array.from({ length: count }, (_, index) => dateOf(dayOf(from) + index))
}

/** A public holiday and the weekend days worked to make up for it. */
export interface PublicHoliday {
  readonly name: Words
  /** First and last day off, both included. */
  readonly from: string
  readonly to: string
  /** Make-up working days (调休上班). */
  readonly makeUp: readonly string[]
}

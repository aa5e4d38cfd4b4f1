import type { Calendar } from '@bylaw/calendar'
import { type DaysOff, isWorkday } from '@bylaw/kernel'
import type { Scope } from '../scope'

/** The holidays and made-up days of the company's calendar, from a date on, for rules that count working days. */
export async function daysOffFrom(
  scope: Scope,
  date: string,
): Promise<{ [Name in keyof DaysOff]: string[] }> {
  const { holidays = [], shifts = {} } = (await companyCalendar(scope)) ?? {}
  const worked = Object.keys(shifts).filter((day) => (shifts[day] ?? []).length > 0)
  return {
    holidays: holidays.filter((day) => day >= date).slice(0, MOST_DAYS),
    makeUpDays: worked.filter((day) => day >= date && isMadeUp(day, holidays)).slice(0, MOST_DAYS),
  }
}

/** The company's working calendar as it is now; undefined where it has none. */
export const companyCalendar = (scope: Scope) => companyCalendarAt(scope, scope.now)

/** The same as it was, or is to be, at a moment. */
export async function companyCalendarAt(scope: Scope, atMs: number): Promise<Calendar | undefined> {
  const [found] = await scope.rules.allInForce('calendar', atMs)
  if (!found) return undefined
  const { name: _, ...calendar } = found.rules
  return calendar
}

/** A holiday stays one, whatever shift its date was given. */
const isMadeUp = (day: string, holidays: readonly string[]) =>
  !isWorkday(day, { holidays: [], makeUpDays: [] }) && !holidays.includes(day)

/** More than any time that rules count could meet. */
const MOST_DAYS = 400

import { type DaysOff, isWorkday } from '@bylaw/kernel'
import type { Scope } from '../scope'

/** The holidays and made-up days of the company's calendar, from a date on, for rules that count working days. */
export async function daysOffFrom(
  scope: Scope,
  date: string,
): Promise<{ [Name in keyof DaysOff]: string[] }> {
  const [calendar] = await scope.rules.allInForce('calendar', scope.now)
  const { holidays = [], shifts = {} } = calendar?.rules ?? {}
  const worked = Object.keys(shifts).filter((day) => (shifts[day] ?? []).length > 0)
  return {
    holidays: holidays.filter((day) => day >= date).slice(0, MOST_DAYS),
    makeUpDays: worked.filter((day) => day >= date && isMadeUp(day, holidays)).slice(0, MOST_DAYS),
  }
}

/** A holiday stays one, whatever shift its date was given. */
const isMadeUp = (day: string, holidays: readonly string[]) =>
  !isWorkday(day, { holidays: [], makeUpDays: [] }) && !holidays.includes(day)

/** More than any time that rules count could meet. */
const MOST_DAYS = 400

import { Calendar, compileCalendar, type OpenSpan, openSpans } from '@bylaw/calendar'
import { daysAfter, instant } from '@bylaw/kernel'
import { startOfDate } from '../platform/today'
import type { Scope } from '../scope'

/** The calendar that says when somebody works, and whose it is. */
export interface Hours {
  readonly by: 'own' | 'company'
  readonly calendar: Calendar
}
export type HoursOf = (personId: string) => Hours | undefined

/**
 * Which calendar people work by: hours of their own, or else the company's. Undefined of whom neither
 * says anything. Own hours have no history: those of now hold for every day.
 */
export async function hoursOfPeople(scope: Scope, company: Calendar | undefined): Promise<HoursOf> {
  const duties = await scope.staffing.duties()
  const own = new Map(
    duties.flatMap(({ personId, shift }) => {
      if (!shift) return []
      const { timezone, hours, keepsHolidays } = shift
      const { holidays = [], shifts } = (keepsHolidays && company) || {}
      const calendar = { timezone, hours, holidays, ...(shifts ? { shifts } : {}) }
      return [[personId, { by: 'own' as const, calendar: Calendar.parse(calendar) }]]
    }),
  )
  const ofCompany = company && { by: 'company' as const, calendar: company }
  return (personId) => own.get(personId) ?? ofCompany
}

/** What is worked of a date; a night's work is cut at midnight: each part is of its own day. */
export function openOn(calendar: Calendar, date: string): OpenSpan[] {
  const zone = calendar.timezone
  const [from, to] = [startOfDate(zone, date), startOfDate(zone, daysAfter(date, 1))]
  return [...openSpans(compileCalendar(calendar), instant(from), instant(to))]
}

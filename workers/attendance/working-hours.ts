import { Calendar, compileCalendar, openSpans } from '@bylaw/calendar'
import { daysAfter, instant, isWorkday } from '@bylaw/kernel'
import { companyCalendar } from '../rulebook/days-off'
import { startOfDate } from '../rulebook/today'
import type { Scope } from '../scope'
import { localMinute } from './local-minute'

/** The stretches of a day on which somebody works: none on a day off, null where no hours are known. */
export type Spans = [from: string, to: string][]
export type HoursOn = (personId: string, date: string) => Spans | null

/**
 * When people work: by hours of their own, or else by the company's calendar. Where there is none,
 * Monday to Friday are working days, at hours that nobody knows.
 */
export async function workingHours(scope: Scope): Promise<HoursOn> {
  const [company, duties] = await Promise.all([companyCalendar(scope), scope.staffing.duties()])
  const own = new Map(
    duties.flatMap(({ personId, shift }) => {
      if (!shift) return []
      const { timezone, hours, keepsHolidays } = shift
      const { holidays = [], shifts } = (keepsHolidays && company) || {}
      return [
        [personId, Calendar.parse({ timezone, hours, holidays, ...(shifts ? { shifts } : {}) })],
      ]
    }),
  )
  return (personId, date) => {
    const calendar = own.get(personId) ?? company
    if (calendar) return spansOn(calendar, date)
    return isWorkday(date, { holidays: [], makeUpDays: [] }) ? null : []
  }
}

/** A night's work is cut at midnight: each part is of its own day. */
export function spansOn(calendar: Calendar, date: string): Spans {
  const zone = calendar.timezone
  const [from, to] = [startOfDate(zone, date), startOfDate(zone, daysAfter(date, 1))]
  return [...openSpans(compileCalendar(calendar), instant(from), instant(to))].map(
    ({ start, end }) => [
      localMinute(zone, start).slice(11),
      end === to ? '24:00' : localMinute(zone, end).slice(11),
    ],
  )
}

/** The dates from one to another, both with it. */
export function datesWithin(from: string, to: string): string[] {
  const dates: string[] = []
  for (let date = from; date <= to; date = daysAfter(date, 1)) dates.push(date)
  return dates
}

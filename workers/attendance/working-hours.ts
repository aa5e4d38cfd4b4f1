import type { Calendar } from '@bylaw/calendar'
import { daysAfter, isWorkday } from '@bylaw/kernel'
import { startOfDate } from '../platform/today'
import { companyCalendar } from '../rulebook/days-off'
import type { Scope } from '../scope'
import { hoursOfPeople, openOn } from '../staffing/own-hours'
import { localMinute } from './local-minute'

/** The stretches of a day on which somebody works: none on a day off, null where no hours are known. */
export type Spans = [from: string, to: string][]
export type HoursOn = (personId: string, date: string) => Spans | null

/**
 * When people work: by hours of their own, or else by the company's calendar. Where there is none,
 * Monday to Friday are working days, at hours that nobody knows.
 */
export async function workingHours(scope: Scope): Promise<HoursOn> {
  const hoursOf = await hoursOfPeople(scope, await companyCalendar(scope))
  return (personId, date) => {
    const hours = hoursOf(personId)
    if (hours) return spansOn(hours.calendar, date)
    return isWorkday(date, { holidays: [], makeUpDays: [] }) ? null : []
  }
}

function spansOn(calendar: Calendar, date: string): Spans {
  const zone = calendar.timezone
  const midnight = startOfDate(zone, daysAfter(date, 1))
  return openOn(calendar, date).map(({ start, end }) => [
    localMinute(zone, start).slice(11),
    end === midnight ? '24:00' : localMinute(zone, end).slice(11),
  ])
}

/** The dates from one to another, both with it. */
export function datesWithin(from: string, to: string): string[] {
  const dates: string[] = []
  for (let date = from; date <= to; date = daysAfter(date, 1)) dates.push(date)
  return dates
}

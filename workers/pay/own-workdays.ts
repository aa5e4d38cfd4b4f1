import type { Calendar } from '@bylaw/calendar'
import { daysAfter } from '@bylaw/kernel'
import type { Days, OwnWorkdays } from '@bylaw/rules-pay'
import { monthEndMs } from '../platform/month'
import { companyCalendar, companyCalendarAt } from '../rulebook/days-off'
import type { Scope } from '../scope'
import { hoursOfPeople, openOn } from '../staffing/own-hours'

/**
 * Somebody's days of work among some days, by their own hours or else the company's calendar as it is
 * at the month's end, or as it is now where there was none then. Null of whom no hours are on record.
 * A day counts as leave counts it; one on which nobody works because it is a public holiday is apart.
 */
export async function ownWorkdaysIn(
  scope: Scope,
  month: string,
  days: Days,
): Promise<(personId: string) => OwnWorkdays | null> {
  const then = await companyCalendarAt(scope, monthEndMs(scope.zone, month))
  const hoursOf = await hoursOfPeople(scope, then ?? (await companyCalendar(scope)))
  const known = new Map<Calendar, Omit<OwnWorkdays, 'by'>>()
  return (personId) => {
    const hours = hoursOf(personId)
    if (!hours) return null
    const { by, calendar } = hours
    const workdays = known.get(calendar) ?? workdaysOf(calendar, days)
    known.set(calendar, workdays)
    return { by, ...workdays }
  }
}

/** Those of some days; left out where there are none. */
export function workdaysAmong({ by, on, holidays = [] }: OwnWorkdays, days: Days): OwnWorkdays {
  const [worked, paid] = [on, holidays].map((dates) =>
    dates.filter((date) => days.from <= date && date <= days.to),
  )
  return { by, on: worked ?? [], ...(paid?.length ? { holidays: paid } : {}) }
}

function workdaysOf(calendar: Calendar, { from, to }: Days): Omit<OwnWorkdays, 'by'> {
  const always = { ...calendar, holidays: [] }
  const [on, holidays]: [string[], string[]] = [[], []]
  for (let date = from; date <= to; date = daysAfter(date, 1)) {
    if (openOn(calendar, date).length > 0) on.push(date)
    else if (openOn(always, date).length > 0) holidays.push(date)
  }
  return { on, ...(holidays.length > 0 ? { holidays } : {}) }
}

import type { Instant } from '@bylaw/kernel'
import type { Calendar } from './calendar'
import { zoneOf } from './zone'

/**
 * The years, of the one that local clocks show now and the next, in which the calendar has no
 * holiday at all. An administrator is asked to enter them before due times start to run over
 * days off; the next year's official list usually appears in November.
 */
export function missingYears(calendar: Calendar, now: Instant): readonly number[] {
  const local = new Date(now + zoneOf(calendar.timezone).offsetAt(now))
  const thisYear = local.getUTCFullYear()
  return [thisYear, thisYear + 1].filter(
    (year) => !calendar.holidays.some((date) => date.startsWith(`${year}-`)),
  )
}

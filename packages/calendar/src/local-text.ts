import type { Instant } from '@bylaw/kernel'
import type { CompiledCalendar } from './compile'
import { dateOf } from './local-day'
import { localDayAt } from './open-time'

/** The local date of an instant: `2026-05-08`. */
export const localDate = (calendar: CompiledCalendar, at: Instant): string =>
  dateOf(localDayAt(calendar, at))

/** The local date and time of an instant as people write it: `2026-05-08 17:50`. */
export function localText(calendar: CompiledCalendar, at: Instant): string {
  const local = new Date(at + calendar.rules.zone.offsetAt(at)).toISOString()
  const clock = at % 60_000 === 0 ? local.slice(11, 16) : local.slice(11, 19)
  return `${local.slice(0, 10)} ${clock}`
}

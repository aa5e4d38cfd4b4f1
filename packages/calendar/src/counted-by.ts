import { WEEKDAYS } from './calendar'
import { type CompiledCalendar, compileCalendar } from './compile'

/** The calendar a clock counts by: the working one, or day and night in the same zone. */
export const countedBy = (
  clock: 'business' | 'always',
  working: CompiledCalendar,
): CompiledCalendar => (clock === 'business' ? working : always(working.calendar.timezone))

const byZone = new Map<string, CompiledCalendar>()

function always(timezone: string): CompiledCalendar {
  const known = byZone.get(timezone)
  if (known) return known
  const hours = Object.fromEntries(WEEKDAYS.map((weekday) => [weekday, [['00:00', '24:00']]]))
  const fresh = compileCalendar({ timezone, hours, holidays: [] })
  byZone.set(timezone, fresh)
  return fresh
}

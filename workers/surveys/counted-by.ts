import { type CompiledCalendar, compileCalendar, inTurn } from '@bylaw/calendar'
import { instant } from '@bylaw/kernel'
import type { DatedCalendar } from '../desk/clocks/rules'

/** Calendars, each from its moment on, as one that counts; undefined where there is none. */
export function countedBy([first, ...later]: readonly DatedCalendar[]):
  | CompiledCalendar
  | undefined {
  return (
    first &&
    inTurn(
      compileCalendar(first.calendar),
      later.map(({ fromMs, calendar }) => ({
        from: instant(fromMs),
        calendar: compileCalendar(calendar),
      })),
    )
  )
}

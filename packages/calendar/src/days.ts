import { type Instant, SECOND_MS, type Seconds, seconds } from '@bylaw/kernel'
import type { CompiledCalendar } from './compile'
import { DAY_MS, dateOf, weekdayOf } from './local-day'
import { localDayAt, openMsBetween } from './open-time'
import { type Pause, runningBetween } from './pause'

/**
 * What decided a local day: its weekday's hours, that the weekday is closed, a holiday, hours
 * given for this one date, or a make-up day (调休: a weekday otherwise closed that is worked).
 */
export type DayKind = 'weekly' | 'closed' | 'holiday' | 'special_hours' | 'make_up'

export interface CountedDay {
  /** Local date, `2026-05-08`. */
  readonly date: string
  readonly kind: DayKind
  /** Open time of this day that lies between the two instants and outside every pause. */
  readonly open: Seconds
}

/** The local days from one instant to another, with what each contributed. */
export function* daysBetween(
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[] = [],
): Generator<CountedDay, void, undefined> {
  if (to < from) return
  const { zone } = calendar.rules
  const last = localDayAt(calendar, to)
  for (let day = localDayAt(calendar, from); day <= last; day++) {
    const start = Math.max(from, zone.instantOf(day * DAY_MS))
    const end = Math.min(to, zone.instantOf((day + 1) * DAY_MS))
    let openMs = 0
    if (start < end)
      for (const { fromMs, toMs } of runningBetween(start, end, pauses))
        openMs += openMsBetween(calendar, fromMs, toMs)
    const open = seconds(Math.floor(openMs / SECOND_MS))
    yield { date: dateOf(day), kind: kindOf(calendar, day), open }
  }
}

function kindOf({ rules }: CompiledCalendar, day: number): DayKind {
  if (rules.holidays.has(day)) return 'holiday'
  const weekly = rules.weekly[weekdayOf(day)] ?? []
  if (rules.shifts.has(day)) return weekly.length === 0 ? 'make_up' : 'special_hours'
  return weekly.length === 0 ? 'closed' : 'weekly'
}

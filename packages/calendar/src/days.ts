import { type Instant, instant, SECOND_MS, type Seconds, seconds } from '@bylaw/kernel'
import type { CompiledCalendar } from './compile'
import { DAY_MS, dateOf, weekdayOf } from './local-day'
import { type OpenSpan, openSpans } from './open-spans'
import { localDayAt } from './open-time'
import type { Pause } from './pause'

/**
 * What decided a local day: its weekday's hours, that the weekday is closed, a holiday, hours
 * given for this one date, or a make-up day (调休: a weekday otherwise closed that is worked).
 */
export type DayKind = 'weekly' | 'closed' | 'holiday' | 'special_hours' | 'make_up'

export interface CountedDay {
  /** Local date, `2026-05-08`. */
  readonly date: string
  /** 0 for Monday … 6 for Sunday. */
  readonly weekday: number
  readonly kind: DayKind
  /** From midnight to midnight, wherever the two instants lie. */
  readonly whole: OpenSpan
  /** Open stretches of this day that lie between the two instants and outside every pause. */
  readonly spans: readonly OpenSpan[]
  /** Their length, in whole seconds. */
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
    const whole = {
      start: instant(zone.instantOf(day * DAY_MS)),
      end: instant(zone.instantOf((day + 1) * DAY_MS)),
    }
    const start = instant(Math.max(from, whole.start))
    const end = instant(Math.min(to, whole.end))
    const spans = [...openSpans(calendar, start, end, pauses)]
    const openMs = spans.reduce((sum, span) => sum + span.end - span.start, 0)
    yield {
      date: dateOf(day),
      weekday: weekdayOf(day),
      kind: kindOf(calendar, day),
      whole,
      spans,
      open: seconds(Math.floor(openMs / SECOND_MS)),
    }
  }
}

function kindOf(calendar: CompiledCalendar, day: number): DayKind {
  const rules = calendar.rulesOn(day)
  if (rules.holidays.has(day)) return 'holiday'
  const weekly = rules.weekly[weekdayOf(day)] ?? []
  if (rules.shifts.has(day)) return weekly.length === 0 ? 'make_up' : 'special_hours'
  return weekly.length === 0 ? 'closed' : 'weekly'
}

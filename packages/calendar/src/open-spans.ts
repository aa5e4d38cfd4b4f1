import { type Instant, instant } from '@bylaw/kernel'
import type { CompiledCalendar } from './compile'
import { HORIZON_DAYS } from './horizon'
import { DAY_MS } from './local-day'
import { firstChapterAt, lastChapterAt } from './open-time'
import { type Pause, runningBetween } from './pause'

/** An open stretch of time, its end excluded. */
export interface OpenSpan {
  readonly start: Instant
  readonly end: Instant
}

/**
 * The open stretches from an instant on, in order, none overlapping, worked out as they are asked
 * for. The first begins at `from` if the desk is open then.
 *
 * @param to     where to stop; left out, the spans go on for five years
 * @param pauses stretches to leave out, in any order
 */
export function* openSpans(
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant = instant(from + HORIZON_DAYS * DAY_MS),
  pauses: readonly Pause[] = [],
): Generator<OpenSpan, void, undefined> {
  if (to <= from) return
  for (const { fromMs, toMs } of runningBetween(from, to, pauses)) {
    const last = lastChapterAt(calendar, toMs)
    for (let index = firstChapterAt(calendar, fromMs); index <= last; index++)
      for (const { startMs, endMs } of calendar.chapter(index).spans) {
        const start = Math.max(startMs, fromMs)
        const end = Math.min(endMs, toMs)
        if (start < end) yield { start: instant(start), end: instant(end) }
      }
  }
}

/** Whether the desk is open at an instant. The opening instant is open, the closing one is not. */
export function isOpen(calendar: CompiledCalendar, at: Instant): boolean {
  const next = openSpans(calendar, at, instant(at + 1)).next()
  return next.done !== true
}

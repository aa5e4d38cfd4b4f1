import { type Instant, SECOND_MS, type Seconds, seconds } from '@bylaw/kernel'
import type { CompiledCalendar } from './compile'
import { openMsBetween } from './open-time'
import { type Pause, runningBetween } from './pause'

/**
 * Open time from one instant to another, in whole seconds; 0 when they are the wrong way round.
 *
 * Elapsed time is counted, not what clocks show: a desk open day and night is open 25 hours on
 * the autumn day on which clocks go back. A part of a second does not count.
 *
 * @param pauses stretches to leave out, in any order
 */
export function openBetween(
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
  pauses: readonly Pause[] = [],
): Seconds {
  if (to <= from) return seconds(0)
  const openMs = runningBetween(from, to, pauses).reduce(
    (sum, { fromMs, toMs }) => sum + openMsBetween(calendar, fromMs, toMs),
    0,
  )
  return seconds(Math.floor(openMs / SECOND_MS))
}

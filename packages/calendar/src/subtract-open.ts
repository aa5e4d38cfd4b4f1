import {
  type Instant,
  instant,
  ok,
  type Result,
  refuse,
  SECOND_MS,
  type Seconds,
  seconds,
} from '@bylaw/kernel'
import type { CompiledCalendar } from './compile'
import { HORIZON_DAYS, type NoOpenTime } from './horizon'
import { DAY_MS } from './local-day'
import {
  firstChapterAt,
  instantAfter,
  instantBefore,
  lastChapterAt,
  openMsBefore,
  openMsBetween,
} from './open-time'
import { type Pause, runningBetween } from './pause'

/**
 * The instant from which so much open time leads up to another: `addOpen` looked at backwards.
 *
 * With a desk open 09:00–18:00 on weekdays, 15 minutes before Monday 09:10 is Friday 17:55. Time
 * that uses up a whole interval begins at its opening; no time at all is now if open, else the
 * closing before.
 *
 * @param until  when counting ends; may be while closed
 * @param length open time to lie between
 * @param pauses stretches to leave out, in any order
 */
export function subtractOpen(
  calendar: CompiledCalendar,
  until: Instant,
  length: Seconds,
  pauses: readonly Pause[] = [],
): Result<Instant, NoOpenTime> {
  let leftMs = length * SECOND_MS
  const running = runningBetween(until - HORIZON_DAYS * DAY_MS, until, pauses)
  for (const { fromMs, toMs } of running.toReversed()) {
    const reachedMs = reachedWithin(calendar, fromMs, toMs, leftMs)
    if (reachedMs !== undefined) return ok(instant(reachedMs))
    leftMs -= openMsBetween(calendar, fromMs, toMs)
  }
  const missing = seconds(Math.ceil(leftMs / SECOND_MS))
  return refuse({ reason: 'no_open_time', missing, withinDays: HORIZON_DAYS })
}

/** Where the open time begins, unless that is before `fromMs`. */
function reachedWithin(
  calendar: CompiledCalendar,
  fromMs: number,
  toMs: number,
  lengthMs: number,
): number | undefined {
  const first = firstChapterAt(calendar, fromMs)
  let leftMs = lengthMs
  for (let index = lastChapterAt(calendar, toMs); index >= first; index--) {
    const chapter = calendar.chapter(index)
    const restMs = openMsBefore(chapter, toMs)
    if (lengthMs === 0 && restMs > 0) {
      const closesMs = instantAfter(chapter, restMs)
      return closesMs > fromMs ? closesMs : undefined
    }
    if (lengthMs > 0 && leftMs <= restMs) {
      const beginsMs = instantBefore(chapter, restMs - leftMs)
      return beginsMs >= fromMs ? beginsMs : undefined
    }
    leftMs -= restMs
  }
  return undefined
}

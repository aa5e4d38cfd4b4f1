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
 * The instant at which so much open time has passed.
 *
 * With a desk open 09:00–17:00 on weekdays, 30 minutes from Friday 16:50 end on Monday at 09:20.
 * Time that uses up the last second of the day ends at closing, 17:00, not at the next opening.
 * No time at all is the moment the clock starts: now if open, else the next opening.
 *
 * @param from   when counting begins; may be while closed
 * @param length open time to pass
 * @param pauses stretches to leave out, in any order; they may overlap each other and closed hours
 */
export function addOpen(
  calendar: CompiledCalendar,
  from: Instant,
  length: Seconds,
  pauses: readonly Pause[] = [],
): Result<Instant, NoOpenTime> {
  let leftMs = length * SECOND_MS
  for (const { fromMs, toMs } of runningBetween(from, from + HORIZON_DAYS * DAY_MS, pauses)) {
    const reachedMs = reachedWithin(calendar, fromMs, toMs, leftMs)
    if (reachedMs !== undefined) return ok(instant(reachedMs))
    leftMs -= openMsBetween(calendar, fromMs, toMs)
  }
  const missing = seconds(Math.ceil(leftMs / SECOND_MS))
  return refuse({ reason: 'no_open_time', missing, withinDays: HORIZON_DAYS })
}

/** Where the open time ends, unless that is after `toMs`. */
function reachedWithin(
  calendar: CompiledCalendar,
  fromMs: number,
  toMs: number,
  lengthMs: number,
): number | undefined {
  const last = lastChapterAt(calendar, toMs)
  let leftMs = lengthMs
  for (let index = firstChapterAt(calendar, fromMs); index <= last; index++) {
    const chapter = calendar.chapter(index)
    const doneMs = openMsBefore(chapter, fromMs)
    const restMs = chapter.totalMs - doneMs
    if (lengthMs === 0 && restMs > 0) {
      const opensMs = instantBefore(chapter, doneMs)
      return opensMs < toMs ? opensMs : undefined
    }
    if (lengthMs > 0 && leftMs <= restMs) {
      const endsMs = instantAfter(chapter, doneMs + leftMs)
      return endsMs <= toMs ? endsMs : undefined
    }
    leftMs -= restMs
  }
  return undefined
}

import { DAY_MS, type LocalDay, weekdayOf } from './local-day'
import type { Zone } from './zone'

/** What a calendar says of each local day, indexed for reading. */
export interface DayRules {
  readonly zone: Zone
  /** Hours by weekday, Monday first. */
  readonly weekly: readonly (readonly MinuteSpan[])[]
  readonly holidays: ReadonlySet<LocalDay>
  readonly shifts: ReadonlyMap<LocalDay, readonly MinuteSpan[]>
  readonly breaks: ReadonlyMap<LocalDay, readonly MinuteSpan[]>
}

/** Minutes since the midnight of its day, closing excluded; may run into the next day. */
export interface MinuteSpan {
  readonly from: number
  readonly to: number
}

/** An open stretch of time, its end excluded, in epoch milliseconds. */
export interface Stretch {
  readonly startMs: number
  readonly endMs: number
}

/**
 * The open time of 64 local days in a row, with running totals, so that adding and measuring
 * open time are look-ups rather than walks. A stretch belongs to the day on which it starts.
 */
export interface Chapter {
  readonly spans: readonly Stretch[]
  /** Open milliseconds of the chapter before each of its spans. */
  readonly before: readonly number[]
  readonly totalMs: number
}

export const CHAPTER_DAYS = 64

/** A stretch starts at most this many days before an instant it covers. */
export const REACH_DAYS = 2

/** Works out one chapter: the days `index × 64` to `index × 64 + 63`. */
export function chapterOf(rules: DayRules, index: number): Chapter {
  const first = index * CHAPTER_DAYS
  return chapterFrom(withoutBreaks(inOrder(rules, first), breaksAround(rules, first)))
}

/** A chapter of these stretches, which are in order and do not overlap. */
export function chapterFrom(spans: readonly Stretch[]): Chapter {
  const before: number[] = []
  let totalMs = 0
  for (const { startMs, endMs } of spans) {
    before.push(totalMs)
    totalMs += endMs - startMs
  }
  return { spans, before, totalMs }
}

/** The stretches of a chapter's days in order; where two overlap, the time counts once. */
function inOrder(rules: DayRules, first: LocalDay): Stretch[] {
  let taken = Number.NEGATIVE_INFINITY
  for (let day = first - REACH_DAYS; day < first; day++)
    for (const { endMs } of stretchesOf(rules, day)) taken = Math.max(taken, endMs)

  const all: Stretch[] = []
  for (let day = first; day < first + CHAPTER_DAYS; day++) all.push(...stretchesOf(rules, day))
  all.sort((a, b) => a.startMs - b.startMs)

  const spans: Stretch[] = []
  for (const { startMs, endMs } of all) {
    const start = Math.max(startMs, taken)
    if (start < endMs) spans.push({ startMs: start, endMs })
    taken = Math.max(taken, endMs)
  }
  return spans
}

function stretchesOf({ zone, weekly, holidays, shifts }: DayRules, day: LocalDay): Stretch[] {
  if (holidays.has(day)) return []
  const hours = shifts.get(day) ?? weekly[weekdayOf(day)] ?? []
  return stretches(zone, day, hours)
}

/** The instants of a day's hours. A day that clocks skip whole (Apia, 30 December 2011) has none. */
function stretches(zone: Zone, day: LocalDay, hours: readonly MinuteSpan[]): Stretch[] {
  if (hours.length === 0) return []
  const midnight = day * DAY_MS
  if (zone.instantOf(midnight) >= zone.instantOf(midnight + DAY_MS)) return []
  return hours
    .map(({ from, to }) => ({
      startMs: zone.instantOf(midnight + from * 60_000),
      endMs: zone.instantOf(midnight + to * 60_000),
    }))
    .filter(({ startMs, endMs }) => startMs < endMs)
}

function breaksAround({ zone, breaks }: DayRules, first: LocalDay): Stretch[] {
  if (breaks.size === 0) return []
  const around: Stretch[] = []
  for (let day = first - REACH_DAYS; day < first + CHAPTER_DAYS + REACH_DAYS; day++)
    around.push(...stretches(zone, day, breaks.get(day) ?? []))
  return around.sort((a, b) => a.startMs - b.startMs)
}

/** Cuts the breaks, in order of their start, out of the stretches. */
function withoutBreaks(spans: readonly Stretch[], breaks: readonly Stretch[]): Stretch[] {
  if (breaks.length === 0) return [...spans]
  return spans.flatMap(({ startMs, endMs }) => {
    const left: Stretch[] = []
    let open = startMs
    for (const pause of breaks) {
      if (pause.startMs >= endMs) break
      if (pause.startMs > open) left.push({ startMs: open, endMs: pause.startMs })
      open = Math.max(open, pause.endMs)
    }
    if (open < endMs) left.push({ startMs: open, endMs })
    return left
  })
}

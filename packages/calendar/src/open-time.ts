import { CHAPTER_DAYS, type Chapter, REACH_DAYS, type Stretch } from './chapter'
import type { CompiledCalendar } from './compile'
import { DAY_MS } from './local-day'

/** Number of the first chapter that can hold a stretch covering or following an instant. */
export const firstChapterAt = (calendar: CompiledCalendar, atMs: number): number =>
  Math.floor((localDayAt(calendar, atMs) - REACH_DAYS) / CHAPTER_DAYS)

/** Number of the last chapter that can hold a stretch starting before an instant. */
export const lastChapterAt = (calendar: CompiledCalendar, atMs: number): number =>
  Math.floor((localDayAt(calendar, atMs) + 1) / CHAPTER_DAYS)

/** The local date of an instant, as a day number. */
export const localDayAt = ({ rules }: CompiledCalendar, atMs: number): number =>
  Math.floor((atMs + rules.zone.offsetAt(atMs)) / DAY_MS)

/** Open milliseconds from one instant to another; 0 when they are the wrong way round. */
export function openMsBetween(calendar: CompiledCalendar, fromMs: number, toMs: number): number {
  if (toMs <= fromMs) return 0
  const last = lastChapterAt(calendar, toMs)
  let openMs = 0
  for (let index = firstChapterAt(calendar, fromMs); index <= last; index++) {
    const chapter = calendar.chapter(index)
    openMs += openMsBefore(chapter, toMs) - openMsBefore(chapter, fromMs)
  }
  return openMs
}

/** Open milliseconds of a chapter that lie before an instant. */
export function openMsBefore({ spans, before, totalMs }: Chapter, atMs: number): number {
  const at = firstWhere(spans.length, (index) => spans[index]!.endMs > atMs)
  if (at === spans.length) return totalMs
  return before[at]! + Math.max(0, atMs - spans[at]!.startMs)
}

/** The first instant by which so many open milliseconds of a chapter have passed, 1 or more. */
export function instantAfter({ spans, before }: Chapter, openMs: number): number {
  const at = firstWhere(spans.length, (index) => before[index]! + length(spans[index]!) >= openMs)
  return spans[at]!.startMs + openMs - before[at]!
}

/** The last instant before which so many open milliseconds of a chapter have passed. */
export function instantBefore({ spans, before }: Chapter, openMs: number): number {
  const at = firstWhere(spans.length, (index) => before[index]! + length(spans[index]!) > openMs)
  return spans[at]!.startMs + openMs - before[at]!
}

/** The first index for which a statement that stays true once true holds; else the count. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

const length = ({ startMs, endMs }: Stretch): number => endMs - startMs

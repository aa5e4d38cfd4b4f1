import type { Instant } from '@bylaw/kernel'
import { CHAPTER_DAYS, type Chapter, chapterFrom, type Stretch } from './chapter'
import type { CompiledCalendar } from './compile'
import { DAY_MS } from './local-day'

/** A calendar and the moment from which it is the one that counts. */
export interface Turn {
  readonly from: Instant
  readonly calendar: CompiledCalendar
}

/**
 * Several calendars as one: time is counted by each until the next takes over, in the middle of a
 * day if need be. What was counted before stays as it was counted.
 *
 * All keep the time of one zone; a later calendar of another zone does not take over.
 *
 * @param later in order of their moments
 */
export function inTurn(first: CompiledCalendar, later: readonly Turn[]): CompiledCalendar {
  const { timezone } = first.calendar
  const turns = [
    { fromMs: Number.NEGATIVE_INFINITY, calendar: first },
    ...later
      .filter(({ calendar }) => calendar.calendar.timezone === timezone)
      .map(({ from, calendar }) => ({ fromMs: from as number, calendar })),
  ]
  if (turns.length === 1) return first
  const { zone } = first.rules
  const chapters = new Map<number, Chapter>()
  const made = (index: number): Chapter =>
    chapterFrom(
      turns.flatMap(({ fromMs, calendar }, turn) => {
        const toMs = turns[turn + 1]?.fromMs ?? Number.POSITIVE_INFINITY
        return within(calendar.chapter(index).spans, fromMs, toMs)
      }),
    )
  return {
    calendar: first.calendar,
    rules: first.rules,
    rulesOn(day) {
      const endMs = zone.instantOf((day + 1) * DAY_MS)
      return (turns.findLast(({ fromMs }) => fromMs < endMs) ?? turns[0]!).calendar.rulesOn(day)
    },
    chapter(index) {
      const known = chapters.get(index)
      if (known) return known
      if (chapters.size >= MOST_CHAPTERS) chapters.clear()
      const fresh = made(index)
      chapters.set(index, fresh)
      return fresh
    },
  }
}

/** Eleven years either way; a caller who wanders further starts the memory over. */
const MOST_CHAPTERS = 2 * Math.ceil((11 * 366) / CHAPTER_DAYS)

const within = (spans: readonly Stretch[], fromMs: number, toMs: number): Stretch[] =>
  spans.flatMap(({ startMs, endMs }) => {
    const start = Math.max(startMs, fromMs)
    const end = Math.min(endMs, toMs)
    return start < end ? [{ startMs: start, endMs: end }] : []
  })

import { type Instant, instant, type Seconds, seconds } from '@bylaw/kernel'
import type { CompiledCalendar } from './compile'
import { type CountedDay, type DayKind, daysBetween } from './days'
import { type OpenSpan, openSpans } from './open-spans'
import type { Pause } from './pause'

/** A day of a clock's course, or a run of days of which there is no more to say than of one. */
export interface CourseDay<Held extends Pause> {
  /** Local date of the first of them. */
  readonly date: string
  readonly lastDate: string
  readonly days: number
  /** What decided them; null for a run of days of several kinds. */
  readonly kind: DayKind | null
  /** From the first midnight to the last. */
  readonly whole: OpenSpan
  readonly counted: readonly OpenSpan[]
  /** Open stretches that a pause kept from being counted. */
  readonly held: readonly (OpenSpan & { readonly by: Held })[]
  readonly open: Seconds
}

/** How a clock ran from one instant to another, in the days of its calendar. */
export interface Course<Held extends Pause> {
  readonly zone: string
  readonly days: readonly CourseDay<Held>[]
}

/** A longer course is cut short in the middle: how it began and how it ended are what one asks. */
const MOST_DAYS = 31
const FIRST_DAYS = 20

/**
 * The course of a clock, to be drawn: what was counted on each day, what stood still though the
 * desk was open, and what was skipped. Skipped days of one kind that follow each other are one.
 */
export function courseOf<Held extends Pause>(
  calendar: CompiledCalendar,
  from: Instant,
  to: Instant,
  pauses: readonly Held[],
): Course<Held> {
  const days: CourseDay<Held>[] = []
  for (const counted of daysBetween(calendar, from, to, pauses)) {
    const day = courseDay(calendar, counted, from, to, pauses)
    const last = days.at(-1)
    if (last && isSkipped(last) && isSkipped(day) && last.kind === day.kind)
      days[days.length - 1] = asOne([last, day])
    else days.push(day)
  }
  return { zone: calendar.calendar.timezone, days: cutShort(days) }
}

function courseDay<Held extends Pause>(
  calendar: CompiledCalendar,
  { date, kind, whole, spans, open }: CountedDay,
  from: Instant,
  to: Instant,
  pauses: readonly Held[],
): CourseDay<Held> {
  const held = pauses.flatMap((by) => {
    const start = Math.max(whole.start, from, by.from)
    const end = Math.min(whole.end, to, by.to ?? to)
    return [...openSpans(calendar, instant(start), instant(end))].map((span) => ({ ...span, by }))
  })
  return { date, lastDate: date, days: 1, kind, whole, counted: spans, held, open }
}

const isSkipped = ({ counted, held }: CourseDay<Pause>): boolean =>
  counted.length === 0 && held.length === 0

function cutShort<Held extends Pause>(
  days: readonly CourseDay<Held>[],
): readonly CourseDay<Held>[] {
  if (days.length <= MOST_DAYS) return days
  const last = days.length - (MOST_DAYS - FIRST_DAYS - 1)
  return [...days.slice(0, FIRST_DAYS), asOne(days.slice(FIRST_DAYS, last)), ...days.slice(last)]
}

/** Days in a row as one, without their hours, which nobody could follow. */
function asOne<Held extends Pause>(days: readonly CourseDay<Held>[]): CourseDay<Held> {
  const first = days[0]!
  const last = days.at(-1)!
  return {
    date: first.date,
    lastDate: last.lastDate,
    days: days.reduce((sum, each) => sum + each.days, 0),
    kind: days.every(({ kind }) => kind === first.kind) ? first.kind : null,
    whole: { start: first.whole.start, end: last.whole.end },
    counted: [],
    held: [],
    open: seconds(days.reduce((sum, each) => sum + each.open, 0)),
  }
}

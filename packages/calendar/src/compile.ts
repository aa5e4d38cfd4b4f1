import { type Calendar, WEEKDAYS } from './calendar'
import { type Chapter, chapterOf, type DayRules, type MinuteSpan } from './chapter'
import { dayOf, type LocalDay, minuteOf } from './local-day'
import { zoneOf } from './zone'

/**
 * A calendar ready for counting. It remembers the open time it has worked out, by chapters of
 * local days, so that keeping one and asking it often is much cheaper than compiling anew.
 */
export interface CompiledCalendar {
  readonly calendar: Calendar
  readonly rules: DayRules
  /** What decides a local day; the same for all, unless calendars take turns. */
  readonly rulesOn: (day: LocalDay) => DayRules
  /** The open time of the chapter of local days with this number. */
  readonly chapter: (index: number) => Chapter
}

/** Prepares a calendar for counting. The same calendar object is prepared only once. */
export function compileCalendar(calendar: Calendar): CompiledCalendar {
  const known = compiled.get(calendar)
  if (known) return known
  const fresh = compile(calendar)
  compiled.set(calendar, fresh)
  return fresh
}

const compiled = new WeakMap<Calendar, CompiledCalendar>()

/** Some seven hundred years; a caller who wanders further starts the memory over. */
const MOST_CHAPTERS = 4_096

function compile(calendar: Calendar): CompiledCalendar {
  const rules: DayRules = {
    zone: zoneOf(calendar.timezone),
    weekly: WEEKDAYS.map((weekday) => (calendar.hours[weekday] ?? []).map(minuteSpan)),
    holidays: new Set(calendar.holidays.map(dayOf)),
    shifts: new Map(
      Object.entries(calendar.shifts ?? {}).map(([date, intervals]) => [
        dayOf(date),
        intervals.map(minuteSpan),
      ]),
    ),
    breaks: breaksByDay(calendar),
  }
  const chapters = new Map<number, Chapter>()
  const chapter = (index: number): Chapter => {
    const known = chapters.get(index)
    if (known) return known
    if (chapters.size >= MOST_CHAPTERS) chapters.clear()
    const fresh = chapterOf(rules, index)
    chapters.set(index, fresh)
    return fresh
  }
  return { calendar, rules, rulesOn: () => rules, chapter }
}

/** A closing time before the opening time is on the next day; an equal one is no time at all. */
function minuteSpan([from, to]: readonly [string, string]): MinuteSpan {
  const opens = minuteOf(from)
  const closes = minuteOf(to)
  return { from: opens, to: closes < opens ? closes + 1_440 : closes }
}

function breaksByDay(calendar: Calendar): ReadonlyMap<LocalDay, readonly MinuteSpan[]> {
  const byDay = new Map<LocalDay, MinuteSpan[]>()
  for (const { date, from, to } of calendar.breaks ?? []) {
    const day = dayOf(date)
    byDay.set(day, [...(byDay.get(day) ?? []), minuteSpan([from, to])])
  }
  return byDay
}

import { addOpen, type CompiledCalendar, localDate, openSpans } from '@bylaw/calendar'
import {
  type Instant,
  instant,
  ok,
  type Result,
  refuse,
  seconds,
  type Words,
  words,
} from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { Span } from './rules'

const HOUR_MS = 3_600_000

/**
 * The moment after a length of time. A working day ends when the desk next opens on a later date:
 * one from Friday 17:00 ends on Monday at 09:00, and so does one from Friday 08:00.
 */
export function after(
  calendar: CompiledCalendar,
  from: Instant,
  { count, unit }: Span,
): Result<Instant, Refusal> {
  if (unit === 'hours') return ok(instant(from + count * HOUR_MS))
  if (unit === 'days') return ok(instant(from + count * 24 * HOUR_MS))
  if (count === 0) return ok(from)
  if (unit === 'working_days') return openingOf(calendar, from, count)
  const moment = addOpen(calendar, from, seconds(count * 3_600))
  return moment.ok ? moment : neverOpen()
}

/** The same moment, or the next opening when it is closed then. */
export function whenOpen(calendar: CompiledCalendar, moment: Instant): Result<Instant, Refusal> {
  const open = addOpen(calendar, moment, seconds(0))
  return open.ok ? open : neverOpen()
}

/** The opening of the so-manieth working day after the date of an instant. */
function openingOf(
  calendar: CompiledCalendar,
  from: Instant,
  count: number,
): Result<Instant, Refusal> {
  let date = localDate(calendar, from)
  let left = count
  for (const { start } of openSpans(calendar, from)) {
    const on = localDate(calendar, start)
    if (on === date) continue
    date = on
    left -= 1
    if (left === 0) return ok(start)
  }
  return neverOpen()
}

/** A length as people say it: “1 个工作日”, “1 working day”. */
export function spanWords({ count, unit }: Span): Words {
  const { zh, en } = UNITS[unit]
  return words(`${count} ${zh}`, `${count} ${en}${count === 1 ? '' : 's'}`)
}

const UNITS: Readonly<Record<Span['unit'], Words>> = {
  working_hours: words('个工作小时', 'working hour'),
  hours: words('小时', 'hour'),
  working_days: words('个工作日', 'working day'),
  days: words('天', 'day'),
}

const neverOpen = (): Result<never, Refusal> =>
  refuse({
    code: 'no_open_time',
    message: words(
      '工作日历里今后没有工作时间，请先检查工作日历。',
      'The calendar has no working time to come. Check the calendar first.',
    ),
    fact: '/calendar',
  })

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
import * as z from 'zod'
import { addOpen } from './add-open'
import type { CompiledCalendar } from './compile'
import { HORIZON_DAYS, type NoOpenTime } from './horizon'
import { localDate } from './local-text'
import { openSpans } from './open-spans'

const HOUR_MS = 3_600_000

/** A length of time. Working ones follow the calendar; a working day ends when the next opens. */
export const Span = z.strictObject({
  count: z.int().min(0).max(1_000),
  unit: z.enum(['working_hours', 'hours', 'working_days', 'days']),
})
export type Span = z.infer<typeof Span>

/**
 * The moment after a length of time. A working day ends when the desk next opens on a later date:
 * one from Friday 17:00 ends on Monday at 09:00, and so does one from Friday 08:00.
 */
export function afterSpan(
  calendar: CompiledCalendar,
  from: Instant,
  { count, unit }: Span,
): Result<Instant, NoOpenTime> {
  if (unit === 'hours') return ok(instant(from + count * HOUR_MS))
  if (unit === 'days') return ok(instant(from + count * 24 * HOUR_MS))
  if (count === 0) return ok(from)
  return unit === 'working_days'
    ? openingOf(calendar, from, count)
    : addOpen(calendar, from, seconds(count * 3_600))
}

/** The opening of the so-manieth working day after the date of an instant. */
function openingOf(
  calendar: CompiledCalendar,
  from: Instant,
  count: number,
): Result<Instant, NoOpenTime> {
  let date = localDate(calendar, from)
  let left = count
  for (const { start } of openSpans(calendar, from)) {
    const on = localDate(calendar, start)
    if (on === date) continue
    date = on
    left -= 1
    if (left === 0) return ok(start)
  }
  return refuse({ reason: 'no_open_time', missing: seconds(0), withinDays: HORIZON_DAYS })
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

import { addOpen, afterSpan, type CompiledCalendar, type Span } from '@bylaw/calendar'
import { type Instant, type Result, seconds } from '@bylaw/kernel'
import { neverOpen, type Refusal } from '@bylaw/rules-kit'

/** The moment after a length of time. */
export function after(
  calendar: CompiledCalendar,
  from: Instant,
  span: Span,
): Result<Instant, Refusal> {
  const moment = afterSpan(calendar, from, span)
  return moment.ok ? moment : neverOpen()
}

/** The same moment, or the next opening when it is closed then. */
export function whenOpen(calendar: CompiledCalendar, moment: Instant): Result<Instant, Refusal> {
  const open = addOpen(calendar, moment, seconds(0))
  return open.ok ? open : neverOpen()
}

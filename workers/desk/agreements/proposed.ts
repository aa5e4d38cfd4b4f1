import { addOpen } from '@bylaw/calendar'
import type { AgreementsView } from '@bylaw/contract'
import { instant, seconds } from '@bylaw/kernel'
import { instantText } from '../../platform/instant-text'
import type { DeskBooks } from '../books'
import { calendarSince } from '../clocks/rules'
import { standingOf } from '../promises'
import type { RuleShelf } from '../rule-shelf'
import type { Ticket } from '../ticket'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** Half a working day or so: a proposal, which whoever asks changes as they like. */
const AHEAD = seconds(4 * 3_600)

/**
 * Times that a form may propose: to wait until later than the solution is due now, and to have an
 * incident back, both while somebody works. Due on Friday at 18:00 with a desk open 09:00–18:00 on
 * weekdays, a ticket may wait until Monday at 13:00.
 */
export function proposedTimes(
  { shelf }: DeskBooks,
  ticket: Ticket,
  nowMs: number,
): Omit<NonNullable<AgreementsView['proposed']>, 'notTo'> {
  const {
    dueAtMs = null,
    metAtMs = null,
    ended,
  } = standingOf(shelf, ticket, nowMs).resolution ?? {}
  const dueMs = metAtMs === null && !ended ? dueAtMs : null
  return {
    dueAt: dueMs === null ? null : instantText(dueMs),
    until: instantText(ahead(shelf, Math.max(nowMs, dueMs ?? nowMs), nowMs)),
    returnsBy: instantText(ahead(shelf, nowMs, nowMs)),
  }
}

/** A time ahead of another in working time, to the minute; the same time next day where no calendar has any. */
function ahead(shelf: RuleShelf, fromMs: number, nowMs: number): number {
  const minuteMs = Math.ceil(fromMs / MINUTE_MS) * MINUTE_MS
  const calendar = calendarSince(shelf, nowMs)
  const reached = calendar && addOpen(calendar, instant(minuteMs), AHEAD)
  return reached?.ok ? reached.value : minuteMs + DAY_MS
}

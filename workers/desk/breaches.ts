import type { EventType } from '@bylaw/contract'
import type { DeskBooks } from './books'
import type { ClockName } from './promises'
import type { Ticket } from './ticket'

/** Tickets looked at in one run of the alarm; the rest follow in the next, at once. */
const AT_ONCE = 200

/**
 * Writes down which of a ticket's promises are broken by now, each once: the timer goes in the
 * same transaction as the event comes. A timer stands where the time used first exceeds what was
 * promised, so a promise used up to the last second is still kept.
 *
 * @returns the ticket as it is afterwards
 */
export function recordBreaches(books: DeskBooks, ticket: Ticket, nowMs: number): Ticket {
  const broken = books.timers.brokenOf(ticket.number, nowMs)
  if (broken.length === 0) return ticket
  let known = ticket
  for (const { clock, breaksAtMs } of broken) {
    books.timers.drop(ticket.number, clock)
    known = { ...known, [BREACHED[clock].at]: breaksAtMs }
    books.events.append(BREACHED[clock].event, known, nowMs)
  }
  books.tickets.save(known)
  return known
}

/**
 * Looks at every ticket with a promise broken by now, longest ago first.
 *
 * @returns how many tickets were found late
 */
export function recordDueBreaches(books: DeskBooks, nowMs: number): number {
  const numbers = books.timers.brokenBy(nowMs, AT_ONCE)
  for (const number of numbers) {
    const ticket = books.tickets.byNumber(number)
    if (ticket) recordBreaches(books, ticket, nowMs)
  }
  return numbers.length
}

const BREACHED = {
  firstResponse: { at: 'firstResponseBreachedAtMs', event: 'ticket.first_response_breached' },
  resolution: { at: 'resolutionBreachedAtMs', event: 'ticket.resolution_breached' },
} as const satisfies Record<ClockName, { at: keyof Ticket; event: EventType }>

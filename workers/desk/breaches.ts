import type { EventType } from '@bylaw/contract'
import type { DeskBooks } from './books'
import type { ClockName } from './promises'
import type { Ticket } from './ticket'

/** Tickets looked at in one run of the alarm; the rest follow in the next, at once. */
const AT_ONCE = 200

/**
 * Writes down which of a ticket's promises are broken by now, each once: its timer goes as its
 * event comes. A timer stands where the time used first exceeds what was promised, so a promise
 * used up to the last second is still kept.
 *
 * @returns the ticket as it is afterwards
 */
export function recordBreaches(books: DeskBooks, ticket: Ticket, nowMs: number): Ticket {
  const broken = CLOCKS.flatMap((clock) => {
    const atMs = ticket[clock.breaks]
    return atMs !== null && atMs <= nowMs ? [{ ...clock, atMs }] : []
  }).sort((a, b) => a.atMs - b.atMs)
  if (broken.length === 0) return ticket

  let known = ticket
  for (const { breached, breaks, event, atMs } of broken) {
    known = { ...known, [breached]: atMs, [breaks]: null }
    books.events.append(event, known, nowMs)
  }
  books.tickets.save(known)
  return known
}

/** Looks at every ticket with a promise broken by now, longest ago first. */
export function recordDueBreaches(books: DeskBooks, nowMs: number): void {
  for (const ticket of books.tickets.brokenBy(nowMs, AT_ONCE)) recordBreaches(books, ticket, nowMs)
}

interface ClockFields {
  readonly breaks: `${ClockName}BreaksAtMs`
  readonly breached: `${ClockName}BreachedAtMs`
  readonly event: EventType
}

const CLOCKS: readonly ClockFields[] = [
  {
    breaks: 'firstResponseBreaksAtMs',
    breached: 'firstResponseBreachedAtMs',
    event: 'ticket.first_response_breached',
  },
  {
    breaks: 'resolutionBreaksAtMs',
    breached: 'resolutionBreachedAtMs',
    event: 'ticket.resolution_breached',
  },
]

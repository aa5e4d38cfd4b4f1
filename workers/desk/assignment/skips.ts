import type { SkipView } from '@bylaw/contract'
import { routing } from '@bylaw/rules-routing'
import type { DeskBooks } from '../books'
import { numberText, type Ticket } from '../ticket'
import { crewAt, taskOf } from './facts'
import { routingAt } from './rules-in-force'
import { waitingTickets } from './waiting'

/** Passed-over tickets that are named with one taking. */
const MOST_NAMED = 20

/**
 * Notes which tickets someone passed over who takes one: those that come before it in the queue and
 * that the rules would let them have. Goes before the taking.
 */
export function noteSkips(books: DeskBooks, taken: Ticket, personId: string, nowMs: number): void {
  const inForce = routingAt(books, nowMs)
  if (!inForce) return
  const queue = waitingTickets(books)
  const place = queue.findIndex(({ number }) => number === taken.number)
  if (place <= 0) return
  const crew = crewAt(books, inForce.rules, 0, nowMs)
  const skipped = queue.slice(0, place).filter((ticket) => {
    const people = crew(ticket.customerId).filter(({ id }) => id === personId)
    const task = taskOf(books, inForce.rules, ticket, nowMs)
    return routing.decide(inForce.rules, { ticket: task, people }).ok
  })
  if (skipped.length > 0)
    books.skips.note(
      personId,
      taken.number,
      skipped.slice(0, MOST_NAMED).map(({ number }) => number),
      nowMs,
    )
}

/** Who took what while what else came first, the latest first. */
export const skipsShown = ({ skips, tickets, roster }: DeskBooks): SkipView[] => {
  const named = (number: number): SkipView['skipped'] => {
    const ticket = tickets.byNumber(number)
    return ticket
      ? [{ ticketId: ticket.id, number: numberText(number), subject: ticket.subject }]
      : []
  }
  return skips.latest().flatMap(({ personId, atMs, taken, skipped }) => {
    const [first] = named(taken)
    return first
      ? [
          {
            personId,
            name: roster.member(personId)?.name ?? '',
            at: new Date(atMs).toISOString(),
            taken: first,
            skipped: skipped.flatMap(named),
          },
        ]
      : []
  })
}

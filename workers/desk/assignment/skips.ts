import type { SkipView } from '@bylaw/contract'
import { routing } from '@bylaw/rules-routing'
import type { DeskBooks } from '../books'
import { numberText, type Ticket } from '../ticket'
import { crewAt, taskOf } from './facts'
import { routingAt } from './rules-in-force'
import { waitingBefore } from './waiting'

/** Passed-over tickets that are named with one taking. */
const MOST_NAMED = 20
/** Tickets at the head of the queue that are looked at for it: taking one costs the same whatever waits. */
const MOST_LOOKED_AT = 100

/**
 * Notes which tickets someone passed over who takes one: those that come before it in the queue and
 * that the rules would let them have. Goes before the taking.
 */
export function noteSkips(books: DeskBooks, taken: Ticket, personId: string, nowMs: number): void {
  const inForce = routingAt(books, nowMs)
  if (!inForce) return
  const before = waitingBefore(books, taken, MOST_LOOKED_AT)
  if (before.length === 0) return
  const crew = crewAt(books, inForce.rules, 0, nowMs)
  const skipped: number[] = []
  for (const ticket of before) {
    const people = crew(ticket.customerId).filter(({ id }) => id === personId)
    const task = taskOf(books, inForce.rules, ticket, nowMs)
    if (routing.decide(inForce.rules, { ticket: task, people }).ok) skipped.push(ticket.number)
    if (skipped.length === MOST_NAMED) break
  }
  if (skipped.length > 0) books.skips.note(personId, taken.number, skipped, nowMs)
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

import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import type { Stretch } from '../tickets'

/**
 * Of whose work a complaint is: of whoever has the tickets that it names, or had them when it was
 * made. Complaints are the deputy's to handle (R04.1), and nobody handles one of their own work.
 */
export function complainedOf(
  { links, tickets }: DeskBooks,
  { number, type, openedAtMs }: Pick<Ticket, 'number' | 'type' | 'openedAtMs'>,
): readonly string[] {
  if (type !== 'complaint') return []
  const people = links
    .of(number)
    .filter((link) => link.kind === 'complaint_about' && link.number === number)
    .flatMap(({ other }) =>
      workersOf(tickets.responsibility(other), tickets.byNumber(other), openedAtMs),
    )
  return [...new Set(people)]
}

export const isComplainedOf = (
  books: DeskBooks,
  complaint: Pick<Ticket, 'number' | 'type' | 'openedAtMs'>,
  personId: string,
): boolean => complainedOf(books, complaint).includes(personId)

/** Of whose work a complaint is that is just being made of a ticket: no link says so yet. */
export const complainedOfIn = ({ tickets }: DeskBooks, ticket: Ticket, atMs: number) =>
  workersOf(tickets.responsibility(ticket.number), ticket, atMs)

function workersOf(
  stretches: readonly Stretch[],
  now: Pick<Ticket, 'assigneeId'> | undefined,
  atMs: number,
): readonly string[] {
  const then = stretches.findLast(({ fromMs }) => fromMs <= atMs)
  return [then?.personId, now?.assigneeId].filter((id) => typeof id === 'string')
}

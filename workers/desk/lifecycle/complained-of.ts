import type { DerivedTicket } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import { standInAt } from '../staffing/who-acts'
import type { Ticket } from '../ticket'

type Complaint = Pick<Ticket, 'number' | 'type'>

/**
 * Of whose work a complaint is: of whoever had what it complains of when it was made, or has it by
 * now. Complaints are the deputy's to handle (R04.1), and nobody handles one of their own work.
 */
export const complainedOf = (
  { complaints }: DeskBooks,
  { number, type }: Complaint,
): readonly string[] => (type === 'complaint' ? complaints.people(number) : [])

export const isComplainedOf = (books: DeskBooks, complaint: Complaint, personId: string): boolean =>
  complainedOf(books, complaint).includes(personId)

/**
 * Who stood in for someone on a ticket at a moment; null where nobody did. Nobody stands in on a
 * complaint of their own work.
 */
export function standInOn(
  books: DeskBooks,
  ticket: Complaint,
  personId: string,
  atMs: number,
): string | null {
  const acting = standInAt(books, personId, atMs)
  return acting !== null && isComplainedOf(books, ticket, acting) ? null : acting
}

/**
 * Of whose work a complaint will be that comes from another ticket: of how that was handled; where
 * it goes on with a complaint, of the same people as that one.
 */
export function complainedOfBy(
  books: DeskBooks,
  as: DerivedTicket['as'],
  origin: Ticket,
  atMs: number,
): readonly string[] {
  const goesOn = origin.type === 'complaint' && as !== 'complaint'
  const workers = goesOn ? [] : workersOf(books, origin, atMs)
  return [...new Set([...complainedOf(books, origin), ...workers])]
}

/** Whoever had a ticket at a moment, and whoever has it now. */
function workersOf(
  { tickets }: DeskBooks,
  { number, assigneeId }: Ticket,
  atMs: number,
): readonly string[] {
  const then = tickets.responsibility(number).findLast(({ fromMs }) => fromMs <= atMs)
  return [then?.personId, assigneeId].filter((id) => typeof id === 'string')
}

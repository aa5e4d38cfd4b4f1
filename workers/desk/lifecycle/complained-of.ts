import type { DerivedTicket } from '@bylaw/contract'
import { may } from '../../identity/permissions'
import type { DeskBooks } from '../books'
import { standInAt } from '../staffing/who-acts'
import type { Ticket } from '../ticket'
import type { TicketSql } from '../ticket-row'

type Complaint = Pick<Ticket, 'number' | 'type'>

/**
 * Of whose work a complaint is: of whoever had what it complains of when it was made, or has it by
 * now. Complaints are the deputy's to handle (R04.1), and nobody handles one of their own work: not
 * by calling it another matter either.
 */
export function complainedOf(books: DeskBooks, { number, type }: Complaint): readonly string[] {
  const people = books.complaints.people(number)
  if (type === 'complaint' || people.length === 0) return people
  return isNoComplaintAnyMore(books, number, people) ? [] : people
}

/** By a rule of the company's, or by whoever gives tickets out and is not complained of. */
function isNoComplaintAnyMore(
  { changes, roster }: DeskBooks,
  number: number,
  people: readonly string[],
): boolean {
  const change = changes.lastFrom(number, 'type', 'complaint')
  if (!change) return false
  const { personId } = change
  if (personId === null) return true
  const by = roster.member(personId)
  return by !== undefined && may(by.role, 'ticket.assign') && !people.includes(personId)
}

export const isComplainedOf = (books: DeskBooks, complaint: Complaint, personId: string): boolean =>
  complainedOf(books, complaint).includes(personId)

const complaintFrom = ({ number, type }: TicketSql): Complaint => ({
  number,
  type: type as Ticket['type'],
})

/** The numbers of the complaints of somebody's work. */
export const complaintsOf = (books: DeskBooks, personId: string): number[] =>
  books.complaints.of(personId).filter((number) => {
    // By its row: one that cannot be read keeps nobody from the rest of their list.
    const row = books.tickets.rowOf(number)
    return row !== undefined && isComplainedOf(books, complaintFrom(row), personId)
  })

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

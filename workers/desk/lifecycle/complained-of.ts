import type { DerivedTicket } from '@bylaw/contract'
import { may } from '../../identity/permissions'
import type { DeskBooks } from '../books'
import type { Member } from '../roster'
import { standInAt } from '../staffing/who-acts'
import type { Ticket } from '../ticket'
import type { TicketSql } from '../ticket-row'
import { cameInto, wentInto } from './went-into'

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
  return by !== undefined && maySayItIsNone(by, people)
}

const maySayItIsNone = ({ personId, role }: Member, people: readonly string[]): boolean =>
  may(role, 'ticket.assign') && !people.includes(personId)

export const isComplainedOf = (books: DeskBooks, complaint: Complaint, personId: string): boolean =>
  complainedOf(books, complaint).includes(personId)

/** Whether nobody it is of may handle it: a complaint, or what goes on with one. */
export const isComplaint = (books: DeskBooks, ticket: Complaint): boolean =>
  ticket.type === 'complaint' || complainedOf(books, ticket).length > 0

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
 * Of whose work a ticket will complain that comes from another. A complaint is of how that was
 * handled; what goes on with a complaint is of the same people as that one, also as another matter,
 * unless whoever gives tickets out and is not complained of says that it is one.
 */
export function complainedOfBy(
  books: DeskBooks,
  by: Member,
  { as, type }: Pick<DerivedTicket, 'as' | 'type'>,
  origin: Ticket,
  atMs: number,
): readonly string[] {
  const people = complainedOf(books, origin)
  if (as !== 'complaint' && (type ?? origin.type) !== 'complaint')
    return type !== undefined && maySayItIsNone(by, people) ? [] : people
  const goesOn = origin.type === 'complaint' && as !== 'complaint'
  return [...new Set([...people, ...(goesOn ? [] : workersOf(books, origin, atMs))])]
}

/** Whoever had a ticket at a moment, and whoever has it now; of one merged, of all that became one. */
const workersOf = (books: DeskBooks, origin: Ticket, atMs: number): readonly string[] =>
  [origin, ...wentInto(books, origin), ...cameInto(books, origin)]
    .flatMap(({ number, assigneeId }) => [
      books.tickets.responsibility(number).findLast(({ fromMs }) => fromMs <= atMs)?.personId,
      assigneeId,
    ])
    .filter((id) => typeof id === 'string')

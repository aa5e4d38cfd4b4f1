import type { DeskBooks } from './books'
import type { Member } from './roster'
import { numberText, type Ticket } from './ticket'

/** A ticket that somebody has, by what it is called. */
export interface TicketWith {
  readonly id: string
  /** `TS-1042 Printer on fire` */
  readonly title: string
}

/** Whose an open ticket is: whoever took it, or else the customer's first responsible. */
export const WHOSE = 'coalesce(assignee_id, awaited_id)'

/** The open tickets that are somebody's, what is due first before the others. */
export const ticketsOf = (
  { sql }: DeskBooks,
  personId: string,
): Pick<Ticket, 'number' | 'type'>[] =>
  sql
    .exec<Pick<Ticket, 'number' | 'type'>>(
      `SELECT number, type FROM tickets WHERE state <> 'closed' AND ${WHOSE} = ?
       ORDER BY due_at_ms, number`,
      personId,
    )
    .toArray()

/** The open tickets that somebody has, by number; a customer's contact is not told of them. */
export function ticketsWith(
  { sql }: DeskBooks,
  { customerId }: Member,
  { personId, limit }: { readonly personId: string; readonly limit: number },
): TicketWith[] {
  if (customerId !== null) return []
  return sql
    .exec<{ id: string; number: number; subject: string }>(
      `SELECT id, number, subject FROM tickets
       WHERE state <> 'closed' AND assignee_id = ? ORDER BY number LIMIT ?`,
      personId,
      limit,
    )
    .toArray()
    .map(({ id, number, subject }) => ({ id, title: `${numberText(number)} ${subject}` }))
}

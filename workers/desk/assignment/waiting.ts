import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import { type TicketSql, ticketFrom } from '../ticket-row'
import { PRIORITIES } from './task'

/** What nobody has, in the order in which it is given out: by priority, then by due time. */
export const waitingTickets = ({ sql }: DeskBooks): Ticket[] =>
  sql.exec<TicketSql>(`${WAITING} ORDER BY ${ORDER}`).toArray().map(ticketFrom)

/** The first of what comes before one of them in that order, at most `limit`. */
export const waitingBefore = (
  { sql }: DeskBooks,
  { number, priority, dueAtMs }: Ticket,
  limit: number,
): Ticket[] =>
  sql
    .exec<TicketSql>(
      `${WAITING} AND (${ORDER}) < (?, ?, ?) ORDER BY ${ORDER} LIMIT ?`,
      PRIORITIES.indexOf(priority),
      dueAtMs,
      number,
      limit,
    )
    .toArray()
    .map(ticketFrom)

const WAITING = `SELECT * FROM tickets WHERE state = 'open' AND assignee_id IS NULL`
/** As the index `tickets_waiting` has it, to the letter: else SQLite sorts everything that waits. */
const ORDER = `CASE priority ${PRIORITIES.map((priority, place) => `WHEN '${priority}' THEN ${place}`).join(' ')} END, due_at_ms, number`

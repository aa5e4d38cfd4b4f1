import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import { type TicketSql, ticketFrom } from '../ticket-row'
import { PRIORITIES } from './task'

/** What nobody has, in the order in which it is given out: by priority, then by due time. */
export const waitingTickets = ({ sql }: DeskBooks): Ticket[] =>
  sql
    .exec<TicketSql>(
      `SELECT * FROM tickets WHERE state = 'open' AND assignee_id IS NULL
       ORDER BY CASE priority ${ORDER} END, due_at_ms, number`,
    )
    .toArray()
    .map(ticketFrom)

const ORDER = PRIORITIES.map((priority, place) => `WHEN '${priority}' THEN ${place}`).join(' ')

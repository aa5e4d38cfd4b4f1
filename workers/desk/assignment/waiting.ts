import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import { type TicketSql, ticketIfLegible } from '../ticket-row'
import { PRIORITIES } from './task'

/** Where something stands in the order in which is given out what nobody has. */
export interface WaitingPlace {
  /** Place of its priority, the most pressing first. */
  readonly priority: number
  readonly dueAtMs: number
  readonly number: number
}

export const placeOf = (row: TicketSql): WaitingPlace => ({
  priority: PRIORITIES.findIndex((priority) => priority === row.priority),
  dueAtMs: row.due_at_ms,
  number: row.number,
})

/** Rows of what nobody has and is not set apart, in that order, from the first on or from a place. */
export const waitingRows = (
  { sql }: DeskBooks,
  after: WaitingPlace | null,
  limit: number,
): TicketSql[] =>
  sql
    .exec<TicketSql>(
      `${WAITING} ${after ? `AND (${ORDER}) > (?, ?, ?)` : ''} ORDER BY ${ORDER} LIMIT ?`,
      ...(after ? [after.priority, after.dueAtMs, after.number] : []),
      limit,
    )
    .toArray()

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
    // What cannot be read is nobody's to pass over; giving out sets it apart and says so.
    .flatMap(ticketIfLegible)

/** One that could not be given is looked at by itself later, and does not stand in the way till then. */
const WAITING = `SELECT * FROM tickets WHERE state = 'open' AND assignee_id IS NULL
  AND number NOT IN (SELECT number FROM reminders WHERE kind = 'assign')`
/** As the index `tickets_waiting` has it, to the letter: else SQLite sorts everything that waits. */
const ORDER = `CASE priority ${PRIORITIES.map((priority, place) => `WHEN '${priority}' THEN ${place}`).join(' ')} END, due_at_ms, number`

import type { DeskBooks } from './books'
import { slaTicketOf } from './promises'
import { numberText, type RulePin, type Ticket } from './ticket'
import { type TicketSql, ticketFrom } from './ticket-row'

/** Which tickets: opened from one instant until before another, after a number, so many at most. */
export interface PastWish {
  readonly fromMs: number
  readonly untilMs: number
  readonly after: number
  readonly limit: number
}

/** A page of tickets, and once each the rules that they were promised by. */
export interface PastTickets {
  /** How many there are in the whole period. */
  readonly total: number
  readonly tickets: readonly PastTicket[]
  /** By the name that `rulesName` gives a version. */
  readonly rules: Readonly<Record<string, unknown>>
}

export interface PastTicket {
  readonly number: number
  readonly id: string
  readonly name: string
  readonly ticket: ReturnType<typeof slaTicketOf>
  /** Null where the company had no rules of the kind when it was opened. */
  readonly sla: RulePin | null
  readonly calendar: RulePin | null
}

export const rulesName = ({ ruleSetId, version }: RulePin): string => `${ruleSetId}/${version}`

/** What the archive has of the same period and page. */
export interface ArchivedPast {
  readonly total: number
  readonly tickets: readonly PastTicket[]
}

/**
 * Tickets by number, with what each was promised by: its own rule versions, not today’s. Of one
 * that is being let go of, which may be in the archive already, the Desk's own is meant.
 */
export function pastTickets(
  { sql, shelf }: DeskBooks,
  wish: PastWish,
  archived: ArchivedPast,
): PastTickets {
  const { total } = sql
    .exec<{ total: number }>(
      'SELECT count(*) AS total FROM tickets WHERE opened_at_ms >= ? AND opened_at_ms < ?',
      wish.fromMs,
      wish.untilMs,
    )
    .one()
  const own = sql
    .exec<TicketSql>(
      `SELECT * FROM tickets WHERE opened_at_ms >= ? AND opened_at_ms < ? AND number > ?
       ORDER BY number LIMIT ?`,
      wish.fromMs,
      wish.untilMs,
      wish.after,
      wish.limit,
    )
    .toArray()
    .map(ticketFrom)
    .map((ticket) => pastTicket(ticket, shelf))
  const atDesk = new Set(own.map(({ id }) => id))
  const tickets = [...own, ...archived.tickets.filter(({ id }) => !atDesk.has(id))]
    .sort((a, b) => a.number - b.number)
    .slice(0, wish.limit)
  const pins = tickets.flatMap(({ sla, calendar }) => [sla, calendar])
  const rules = Object.fromEntries(
    pins.flatMap((pin) => (pin ? [[rulesName(pin), shelf.version(pin).rules]] : [])),
  )
  return { total: total + archived.total, tickets, rules }
}

/** A ticket as a back-test reads it. */
export function pastTicket(ticket: Ticket, shelf: DeskBooks['shelf']): PastTicket {
  let { sla } = ticket.pins
  for (let next = sla && shelf.completed(sla); next; next = shelf.completed(next)) sla = next
  return {
    number: ticket.number,
    id: ticket.id,
    name: numberText(ticket.number),
    ticket: slaTicketOf(ticket),
    sla: deciding(shelf, sla),
    calendar: deciding(shelf, ticket.pins.calendar),
  }
}

/** Rules that were repealed when the ticket was opened promised it nothing. */
const deciding = (shelf: DeskBooks['shelf'], pin: RulePin | null): RulePin | null =>
  pin === null || shelf.version(pin).repeals ? null : pin

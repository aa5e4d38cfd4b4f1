import type { DeskBooks } from '../books'
import { reopensUntil } from '../lifecycle/closed'
import { NEVER_MS, type Ticket } from '../ticket'
import { type TicketSql, ticketIfLegible } from '../ticket-row'

/** Tickets that leave in one run; the rest follow in the next. */
const AT_ONCE = 50
const DAY_MS = 86_400_000

/**
 * Closed tickets that leave the Desk: closed for long enough, nothing to come by itself, nothing
 * asked, no merging that can be undone, their events arrived, and late words no longer opening them
 * again where the company set an end to that. The longest closed come first.
 */
export function readyToLeave(books: DeskBooks, afterDays: number, nowMs: number): Ticket[] {
  const closed = books.sql
    .exec<TicketSql>(
      `SELECT * FROM tickets
       WHERE state = 'closed' AND closed_at_ms <= ?1 AND wakes_at_ms IS NULL
         AND number NOT IN (SELECT number FROM reminders)
         AND number NOT IN (SELECT number FROM deadlines WHERE at_ms < ${NEVER_MS})
         AND number NOT IN (SELECT number FROM agreements WHERE state = 'asked')
         AND number NOT IN (SELECT number FROM merges WHERE undo_until_ms >= ?2)
         AND number NOT IN (SELECT number FROM events WHERE seq > ?3)
       ORDER BY closed_at_ms, number LIMIT ${AT_ONCE}`,
      nowMs - afterDays * DAY_MS,
      nowMs,
      books.nameplate.read()?.arrivedSeq ?? 0,
    )
    .toArray()
    // What cannot be read stays until somebody has seen to it.
    .flatMap(ticketIfLegible)
  const stays = (ticket: Ticket) => {
    const untilMs = reopensUntil(books, ticket, nowMs)
    return typeof untilMs === 'number' && nowMs <= untilMs
  }
  return closed.filter((ticket) => !stays(ticket))
}

import type { DeskBooks } from './books'
import { timed } from './promises'
import type { RuleShelf } from './rule-shelf'
import type { Ticket } from './ticket'

/**
 * Looks again at the tickets that the rules refused to promise anything, now that there are new
 * rules: a decided question, or the calendar that was missing, gives them their due times.
 * Nobody's action, so no event.
 *
 * @returns the numbers of the tickets looked at
 */
export function resettle({ sql, tickets, shelf }: DeskBooks, nowMs: number): number[] {
  const refused = sql
    .exec<{ number: number }>(
      "SELECT number FROM tickets WHERE refusal IS NOT NULL AND state <> 'closed'",
    )
    .toArray()
    .map(({ number }) => number)
  for (const number of refused) {
    const ticket = tickets.byNumber(number)
    if (ticket) tickets.save(timed(shelf, withCalendar(shelf, ticket, nowMs), nowMs))
  }
  return refused
}

/**
 * Pins the calendar that a ticket was opened without, or after its repeal: the one of that moment,
 * or the company's first, which may be valid only from the day it was written. A pin that promises
 * something never moves.
 */
function withCalendar(shelf: RuleShelf, ticket: Ticket, nowMs: number): Ticket {
  const { pins, openedAtMs } = ticket
  if (pins.calendar !== null && !shelf.version(pins.calendar).repeals) return ticket
  const calendar = shelf.inForce('calendar', openedAtMs) ?? shelf.inForce('calendar', nowMs)
  return { ...ticket, pins: { ...pins, calendar } }
}

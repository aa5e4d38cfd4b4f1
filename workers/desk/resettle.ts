import type { DeskBooks } from './books'
import { timed } from './promises'

/**
 * Looks again at the tickets that the rules refused to promise anything, now that there are new
 * rules: a decided question gives them their due times. Nobody's action, so no event.
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
    if (ticket) tickets.save(timed(shelf, ticket, nowMs))
  }
  return refused
}

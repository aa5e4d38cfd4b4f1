import type { DeskBooks } from './books'
import { standingOf } from './promises'

/**
 * Looks again at the tickets that the rules refused to promise anything, now that there are new
 * rules: a decided question gives them their due times. Nobody's action, so no event.
 */
export function resettle({ sql, tickets, timers, shelf }: DeskBooks, nowMs: number): void {
  const waiting = sql
    .exec<{ number: number }>(
      "SELECT number FROM tickets WHERE refusal IS NOT NULL AND state <> 'closed'",
    )
    .toArray()
  for (const { number } of waiting) {
    const ticket = tickets.byNumber(number)
    if (!ticket) continue
    const standing = standingOf(shelf, ticket, nowMs)
    tickets.save({ ...ticket, refusal: standing.refusal, dueAtMs: standing.dueAtMs })
    timers.set(number, standing)
  }
}

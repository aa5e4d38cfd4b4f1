import type { DeskBooks } from '../books'
import { complainedOf } from '../lifecycle/complained-of'
import { tellAwaited } from '../notices/tell-awaited'
import type { Ticket } from '../ticket'
import type { StaffingNews } from './staffing-news'

/** What has to be known of a ticket to say whom it waits for. */
type Awaiting = Pick<Ticket, 'number' | 'type' | 'openedAtMs' | 'customerId'>

/**
 * Whom a ticket of a customer waits for while nobody has it: the first responsible, unless it
 * complains of their own work (R04.1). Null where that is nobody.
 */
export function firstOf(
  { staffing }: DeskBooks,
  customerId: string,
  complained: readonly string[],
): string | null {
  const firstId = staffing.pair(customerId)?.firstId ?? null
  return firstId !== null && complained.includes(firstId) ? null : firstId
}

/**
 * What waits for a customer's first responsible waits for whoever is that now: they have it in their
 * queue, are answerable for it from now on and are told.
 *
 * @returns the numbers of the tickets that wait for somebody else now
 */
export function passOnAwaited(
  books: DeskBooks,
  news: readonly StaffingNews[],
  nowMs: number,
): number[] {
  return news
    .filter(({ kind }) => kind === 'pair')
    .flatMap(({ id }) => {
      const firstId = books.staffing.pair(id)?.firstId
      if (firstId === undefined) return []
      const passedOn = awaitingOthers(books, id, firstId).filter((ticket) =>
        awaitFirst(books, ticket, nowMs),
      )
      for (const { number } of passedOn) tellAwaited(books, number, null, nowMs)
      return passedOn.map(({ number }) => number)
    })
}

/**
 * Has a ticket that nobody has wait for whoever is first now, who is answerable for it from then on.
 *
 * @returns whether that is somebody else than before
 */
export function awaitFirst(books: DeskBooks, ticket: Awaiting, nowMs: number): boolean {
  const { number, customerId } = ticket
  const firstId = firstOf(books, customerId, complainedOf(books, ticket))
  const changed = books.sql
    .exec(
      `UPDATE tickets SET awaited_id = ?1 WHERE number = ?2 AND assignee_id IS NULL
         AND awaited_id IS NOT ?1 RETURNING number`,
      firstId,
      number,
    )
    .toArray()
  if (changed.length > 0) books.tickets.answerable(number, firstId, nowMs)
  return changed.length > 0
}

/** Open tickets of a customer that nobody has and that wait for another, or for nobody. */
const awaitingOthers = ({ sql }: DeskBooks, customerId: string, firstId: string): Awaiting[] =>
  sql
    .exec<{ number: number; type: string; opened_at_ms: number }>(
      `SELECT number, type, opened_at_ms FROM tickets WHERE customer_id = ? AND state <> 'closed'
         AND assignee_id IS NULL AND awaited_id IS NOT ?`,
      customerId,
      firstId,
    )
    .toArray()
    .map((row) => ({
      number: row.number,
      type: row.type as Ticket['type'],
      openedAtMs: row.opened_at_ms,
      customerId,
    }))

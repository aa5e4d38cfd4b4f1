import type { DeskBooks } from '../books'
import { tellAwaited } from '../notices/tell-awaited'
import type { StaffingNews } from './staffing-news'

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
      const passedOn = books.sql
        .exec<{ number: number }>(
          `UPDATE tickets SET awaited_id = ?1 WHERE customer_id = ?2 AND state <> 'closed'
             AND assignee_id IS NULL AND awaited_id IS NOT ?1 RETURNING number`,
          firstId,
          id,
        )
        .toArray()
        .map(({ number }) => number)
      for (const number of passedOn) {
        books.tickets.answerable(number, firstId, nowMs)
        tellAwaited(books, number, null, nowMs)
      }
      return passedOn
    })
}

import type { TicketRow, UnreadableTicket } from '@bylaw/contract'
import type { DeskBooks } from './books'
import { numberText } from './ticket'
import { noteUnreadable, type TicketSql, ticketFrom } from './ticket-row'
import { rowsAt } from './views'

/** Tickets as a list shows them. */
export interface Legible {
  readonly items: TicketRow[]
  /** Those whose records cannot be read, by what they are called; left out where there are none. */
  readonly unreadable?: UnreadableTicket[]
}

/**
 * Tickets as a list shows them. One that cannot be read is set apart and named, so that it is seen
 * and keeps nobody from the others: whatever is wrong with one ticket is not wrong with the list.
 */
export function legible(books: DeskBooks, found: readonly TicketSql[], nowMs: number): Legible {
  const show = rowsAt(books, nowMs)
  const unreadable: UnreadableTicket[] = []
  const items = found.flatMap((row) => {
    try {
      return [show(ticketFrom(row))]
    } catch (error) {
      noteUnreadable(row, error)
      unreadable.push({ id: row.id, number: numberText(row.number), subject: row.subject })
      return []
    }
  })
  return { items, ...(unreadable.length === 0 ? {} : { unreadable }) }
}

import type { ViewCounts, ViewOrder } from '@bylaw/contract'
import { matches } from '@bylaw/desk-tools'
import type { DeskBooks } from '../books'
import { type Legible, legible } from '../legible'
import { factsOf, fitting, type Narrowing, pick } from '../narrowing'
import type { Member } from '../roster'
import type { TicketSql } from '../ticket-row'
import { lookingAt } from './looking'

/** What is asked of a saved view, and after which place. */
export interface SavedViewWish {
  readonly viewId: string
  readonly limit: number
  readonly after: readonly [number, number] | undefined
  /** Besides what the view asks for. */
  readonly narrowing?: Narrowing | undefined
}

export interface SavedViewPage extends Legible {
  /** Where the list goes on; null at its end. */
  readonly next: readonly [number, number] | null
}

/** Tickets looked at to count all views at once. */
const MOST_COUNTED = 5_000

/** A page of a saved view, in its order; it may be short and the list go on. */
export function pageOfSavedView(
  books: DeskBooks,
  reader: Member,
  { viewId, limit, after, narrowing }: SavedViewWish,
  nowMs: number,
): SavedViewPage | undefined {
  const view = books.tools.one('view', viewId, reader.personId)
  if (!view) return undefined
  const { conditions, order } = view.content
  const looking = lookingAt(books, reader.personId, nowMs)
  const fits = fitting(books, reader, narrowing, nowMs)
  const { rows, last } = pick(
    liveTickets(books.sql, order, after),
    (row) => matches(conditions, factsOf(row), looking) && fits(row),
    limit,
  )
  return {
    ...legible(books, rows, nowMs),
    next: last && [order === 'due' ? last.due_at_ms : 0, last.number],
  }
}

/** How many tickets are in each view that the reader may use, by one look at what is due first. */
export function countsOfViews(books: DeskBooks, { personId }: Member, nowMs: number): ViewCounts {
  const views = books.tools.all('view', personId)
  const counts = new Map(views.map(({ id }) => [id, 0]))
  const looking = lookingAt(books, personId, nowMs)
  let looked = 0
  let whole = true
  for (const sql of views.length === 0 ? [] : liveTickets(books.sql, 'due', undefined)) {
    if (looked === MOST_COUNTED) {
      whole = false
      break
    }
    looked += 1
    const facts = factsOf(sql)
    for (const { id, content } of views)
      if (matches(content.conditions, facts, looking)) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return { items: [...counts].map(([viewId, count]) => ({ viewId, count })), whole }
}

/** Every ticket that is not closed, read as far as the caller goes on. */
const liveTickets = (
  sql: SqlStorage,
  order: ViewOrder,
  after: readonly [number, number] | undefined,
): Iterable<TicketSql> => {
  switch (order) {
    case 'due':
      return sql.exec<TicketSql>(
        `SELECT * FROM tickets WHERE state <> 'closed' AND (due_at_ms, number) > (?, ?)
         ORDER BY due_at_ms, number`,
        ...(after ?? [-1, 0]),
      )
    case 'oldest':
      return sql.exec<TicketSql>(
        "SELECT * FROM tickets WHERE state <> 'closed' AND number > ? ORDER BY number",
        after?.[1] ?? 0,
      )
    case 'newest':
      return sql.exec<TicketSql>(
        "SELECT * FROM tickets WHERE state <> 'closed' AND number < ? ORDER BY number DESC",
        after?.[1] ?? Number.MAX_SAFE_INTEGER,
      )
  }
}

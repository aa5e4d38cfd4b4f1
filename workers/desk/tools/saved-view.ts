import type { ViewCounts, ViewOrder } from '@bylaw/contract'
import { matches, type TicketFacts } from '@bylaw/desk-tools'
import type { DeskBooks } from '../books'
import { type Legible, legible } from '../legible'
import type { Member } from '../roster'
import type { TicketSql } from '../ticket-row'
import { conditionFacts, lookingAt } from './looking'

/** What is asked of a saved view, and after which place. */
export interface SavedViewWish {
  readonly viewId: string
  readonly limit: number
  readonly after: readonly [number, number] | undefined
}

export interface SavedViewPage extends Legible {
  /** Where the list goes on; null at its end. */
  readonly next: readonly [number, number] | null
}

/** Tickets looked at for one page: a view that fits few of many costs no more than any other. */
const MOST_PER_PAGE = 2_000
/** Tickets looked at to count all views at once. */
const MOST_COUNTED = 5_000

/**
 * A page of a saved view, in its order. No more tickets are looked at than a page may cost, so a page
 * may be short and the list go on.
 */
export function pageOfSavedView(
  books: DeskBooks,
  reader: Member,
  { viewId, limit, after }: SavedViewWish,
  nowMs: number,
): SavedViewPage | undefined {
  const view = books.tools.one('view', viewId, reader.personId)
  if (!view) return undefined
  const { conditions, order } = view.content
  const fitting: TicketSql[] = []
  const looking = lookingAt(books, reader.personId, nowMs)
  let looked = 0
  let next: SavedViewPage['next'] = null
  for (const sql of liveTickets(books.sql, order, after)) {
    if (fitting.length === limit || looked === MOST_PER_PAGE)
      return { ...legible(books, fitting, nowMs), next }
    looked += 1
    next = [order === 'due' ? sql.due_at_ms : 0, sql.number]
    if (matches(conditions, factsOf(sql), looking)) fitting.push(sql)
  }
  return { ...legible(books, fitting, nowMs), next: null }
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

const factsOf = ({
  customer_id,
  assignee_id,
  opened_at_ms,
  due_at_ms,
  ...row
}: TicketSql): TicketFacts =>
  conditionFacts({
    ...row,
    customerId: customer_id,
    assigneeId: assignee_id,
    openedAtMs: opened_at_ms,
    dueAtMs: due_at_ms,
  })

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

import type { QueueView as AnyView, QueueSort } from '@bylaw/contract'
import { cursorOf } from '../platform/page'
import { PRIORITIES } from './assignment/task'
import type { DeskBooks } from './books'
import { type Legible, legible } from './legible'
import { complaintsOf } from './lifecycle/complained-of'
import { fitting, MOST_LOOKED_AT, type Narrowing, pick } from './narrowing'
import type { Member } from './roster'
import { sightOf } from './sight'
import { stoodInForBy } from './staffing/standing-in'
import type { TicketSql } from './ticket-row'
import { WHOSE } from './tickets-with'
import { rowFor } from './views'

/** The views of what is at the Desk; the archive lies elsewhere. */
export type QueueView = Exclude<AnyView, 'archived'>

/** A view as a client asks for it. */
export interface QueueQuery {
  readonly view: QueueView
  readonly limit: number
  readonly sort?: QueueSort | undefined
  readonly cursor?: string | undefined
  readonly narrowing?: Narrowing | undefined
}

/** What is asked of a list: which tickets, and after which place. */
export interface ListWish {
  readonly view: QueueView
  readonly limit: number
  /** Left out: by due time, what is closed by its closing. */
  readonly sort?: QueueSort | undefined
  /** Sort values of the last ticket shown: what it is sorted by, and its number. */
  readonly after?: readonly [number, number] | undefined
  readonly narrowing?: Narrowing | undefined
}

/** One page of the queue as it is shown. */
export interface QueuePage extends Legible {
  readonly nextCursor: string | null
}

/** A page of a view. One that is narrowed may be short, and the list go on. */
export function pageOfQueue(
  books: DeskBooks,
  reader: Member,
  wish: ListWish,
  nowMs: number,
): QueuePage {
  const { narrowing, limit } = wish
  const most = narrowing ? MOST_LOOKED_AT : limit
  const fits = fitting(books, reader, narrowing, nowMs)
  const { rows, last } = pick(readIn(books, reader, wish, most, nowMs), fits, limit)
  const { items, ...apart } = legible(books, rows, nowMs)
  return {
    items: items.map((row) => rowFor(reader, row)),
    ...apart,
    nextCursor: last && cursorOf(placeIn(wish, last)),
  }
}

/**
 * The tickets of a view, unless another order is asked for: what is due first comes first, tickets without a running promise last,
 * then by number; closed tickets from the latest closing back. One ticket more than wanted is there,
 * which only tells that there is more.
 */
export const rowsIn = (
  books: DeskBooks,
  reader: Member,
  wish: ListWish,
  nowMs: number,
): TicketSql[] => readIn(books, reader, wish, wish.limit, nowMs).toArray()

/** The same, read as far as the caller goes on: `most` of them, and one more. */
function readIn(
  books: DeskBooks,
  reader: Member,
  { view, sort, after, narrowing }: ListWish,
  most: number,
  nowMs: number,
): SqlStorageCursor<TicketSql> {
  const { sql } = books
  const { by, direction } = ORDER[orderOf({ view, sort })]
  const conditions = [CONDITION[view]]
  const values: (string | number)[] = []
  if (view === 'mine') values.push(...whoseAre(books, reader, nowMs))
  const { onlyOf } = sightOf(reader)
  if (onlyOf !== null) {
    conditions.push('customer_id = ?')
    values.push(onlyOf)
  }
  const whose = view === 'closed' ? undefined : assigneesOf(reader, narrowing)
  if (whose) {
    conditions.push(`${WHOSE} IN (SELECT value FROM json_each(?))`)
    values.push(JSON.stringify(whose))
  }
  if (after) {
    conditions.push(`(${by}, number) ${direction === 'DESC' ? '<' : '>'} (?, ?)`)
    values.push(...after)
  }
  const order = `${by} ${direction}, number ${direction}`
  return sql.exec<TicketSql>(
    `SELECT * FROM tickets WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT ?`,
    ...values,
    most + 1,
  )
}

/** Whose tickets are somebody's to see to; and which are not, though they stand in for whose they are. */
function whoseAre(
  books: DeskBooks,
  { personId }: Member,
  nowMs: number,
): readonly [string, string, string] {
  const stoodInFor = stoodInForBy(books, personId, nowMs)
  const notTheirs = stoodInFor.length === 0 ? [] : complaintsOf(books, personId)
  return [JSON.stringify([personId, ...stoodInFor]), personId, JSON.stringify(notTheirs)]
}

/** Whose tickets alone can fit, where only people's are asked for: they are read without others'. */
function assigneesOf(
  { personId }: Member,
  narrowing: Narrowing | undefined,
): readonly string[] | undefined {
  const asked = narrowing?.conditions.find((each) => each.field === 'assignee')
  if (asked?.field !== 'assignee' || asked.is.includes('nobody')) return undefined
  return asked.is.map((who) => (who === 'me' ? personId : who))
}

/** The sort values of a ticket in a view; they become the cursor. */
const placeIn = (wish: Pick<ListWish, 'view' | 'sort'>, row: TicketSql): [number, number] => [
  ORDER[orderOf(wish)].of(row),
  row.number,
]

const orderOf = ({ view, sort }: Pick<ListWish, 'view' | 'sort'>): keyof typeof ORDER =>
  sort ?? (view === 'closed' ? 'closed' : 'due')

/** By what a list is sorted, and which way; tickets that are alike by it, by their numbers. */
const ORDER: Record<
  QueueSort | 'closed',
  { by: string; direction: 'ASC' | 'DESC'; of: (row: TicketSql) => number }
> = {
  due: { by: 'due_at_ms', direction: 'ASC', of: (row) => row.due_at_ms },
  closed: { by: 'closed_at_ms', direction: 'DESC', of: (row) => row.closed_at_ms ?? 0 },
  updated: { by: 'updated_at_ms', direction: 'DESC', of: (row) => row.updated_at_ms },
  number: { by: 'number', direction: 'DESC', of: ({ number }) => number },
  priority: {
    by: `CASE priority ${PRIORITIES.map((each, place) => `WHEN '${each}' THEN ${place}`).join(' ')} END`,
    direction: 'ASC',
    of: (row) => PRIORITIES.findIndex((each) => each === row.priority),
  },
}

/** As the index `tickets_in_state` has it: SQLite asks for its words, not for what follows from others. */
const BEYOND_OPEN = "state <> 'closed' AND state <> 'open'"

/**
 * `all` is the live queue: every ticket that is not closed; `mine` is also what waits for one as the
 * customer's first responsible, and what one stands in for, but for complaints of one's own work.
 */
const CONDITION: Record<QueueView, string> = {
  all: "state <> 'closed'",
  mine: `state <> 'closed' AND ${WHOSE} IN (SELECT value FROM json_each(?))
    AND (${WHOSE} = ? OR number NOT IN (SELECT value FROM json_each(?)))`,
  unassigned: "state <> 'closed' AND assignee_id IS NULL",
  waiting: `${BEYOND_OPEN} AND state = 'waiting_customer'`,
  third_party: `${BEYOND_OPEN} AND state = 'waiting_third_party'`,
  solved: `${BEYOND_OPEN} AND state = 'solved'`,
  closed: "state = 'closed'",
}

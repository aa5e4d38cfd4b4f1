import { type JsonText, jsonText } from '../platform/json-text'
import type { DeskBooks } from './books'
import { type ListWish, pageOfQueue, type QueuePage } from './queue-list'
import type { Member } from './roster'
import { sightOf } from './sight'

/** More than people look at in one second; who pages on and on must not fill the memory. */
const MOST_KEPT = 64

/**
 * Pages of the queue as text, since copying them value by value costs more.
 *
 * Everybody who watches a view asks for it again in the moment something changes. The first asking
 * lays the page out, the others get the same text: for the second that it speaks of, and only while
 * nothing at all was written here since.
 */
export function queuePages(books: DeskBooks) {
  const pages = new Map<string, JsonText<QueuePage>>()
  let keptFor = ''

  return (reader: Member, wish: ListWish, nowMs: number): JsonText<QueuePage> => {
    const moment = `${Math.floor(nowMs / 1_000)} ${writesSoFar(books)}`
    if (moment !== keptFor || pages.size >= MOST_KEPT) pages.clear()
    keptFor = moment

    const asked = whatIsAsked(reader, wish)
    const known = pages.get(asked)
    if (known !== undefined) return known
    const page = jsonText(pageOfQueue(books, reader, wish, nowMs))
    pages.set(asked, page)
    return page
  }
}

/** Rows written since the object woke; what a transaction took back counts as well. */
const writesSoFar = ({ sql }: DeskBooks): number =>
  sql.exec<{ writes: number }>('SELECT total_changes() AS writes').one().writes

/** Who sees the same tickets and asks for the same page gets the same answer. */
const whatIsAsked = (reader: Member, { view, sort, limit, after, narrowing }: ListWish): string =>
  JSON.stringify([
    view,
    sort ?? null,
    limit,
    after ?? null,
    narrowing ?? null,
    sightOf(reader).onlyOf,
    // What is narrowed may ask for `me`.
    view === 'mine' || narrowing ? reader.personId : null,
  ])

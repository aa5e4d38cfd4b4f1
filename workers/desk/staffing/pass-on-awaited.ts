import type { DeskBooks } from '../books'
import { eachApart } from '../each-apart'
import { complainedOf } from '../lifecycle/complained-of'
import { noLongerTheirs } from '../notices/settle-notices'
import { tellAwaited } from '../notices/tell-awaited'
import { numberText, type Ticket } from '../ticket'
import type { StaffingNews } from './staffing-news'

/** What has to be known of a ticket to say whom it waits for: its row need not be one that can be read. */
type Awaiting = Pick<Ticket, 'number' | 'type' | 'customerId'>

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
 * queue, are answerable for it from now on and are told. One that cannot be passed on is looked at
 * again and keeps none of the others.
 *
 * @returns the numbers of the tickets that wait for somebody else now
 */
export function passOnAwaited(
  books: DeskBooks,
  news: readonly StaffingNews[],
  nowMs: number,
): number[] {
  const passedOn: number[] = []
  const waiting = news.flatMap(({ kind, id }) => {
    const firstId = kind === 'pair' ? books.staffing.pair(id)?.firstId : undefined
    return firstId === undefined ? [] : awaitingOthers(books, id, firstId)
  })
  const each = {
    event: 'ticket_not_passed_on',
    items: waiting,
    nameOf: ({ number }: Awaiting) => numberText(number),
    act: (ticket: Awaiting) => passedOn.push(...passOn(books, ticket, nowMs)),
    putOff: ({ number }: Awaiting, atMs: number) =>
      books.reminders.set({ kind: 'await', number, n: 0, atMs }),
  }
  eachApart(books, each, nowMs)
  return passedOn
}

/** The same for one ticket that could not be passed on then. */
export const passOnAgain = (books: DeskBooks, number: number, nowMs: number): number[] =>
  awaiting(books, 'number = ?', number).flatMap((ticket) => passOn(books, ticket, nowMs))

function passOn(books: DeskBooks, ticket: Awaiting, nowMs: number): number[] {
  if (!awaitFirst(books, ticket, nowMs)) return []
  tellAwaited(books, ticket.number, null, nowMs)
  return [ticket.number]
}

/**
 * Has a ticket that nobody has wait for whoever is first now, who is answerable for it from then on.
 *
 * @returns whether that is somebody else than before
 */
export function awaitFirst(books: DeskBooks, ticket: Awaiting, nowMs: number): boolean {
  const { number, customerId } = ticket
  const firstId = firstOf(books, customerId, complainedOf(books, ticket))
  const waiting = awaitedFor(books, number)
  if (waiting === undefined || waiting.awaitedId === firstId) return false
  books.sql.exec('UPDATE tickets SET awaited_id = ? WHERE number = ?', firstId, number)
  books.tickets.answerable(number, firstId, nowMs)
  noLongerTheirs(books, number, waiting.awaitedId, nowMs)
  return true
}

/** Whom a ticket waits for; undefined where somebody has it. */
const awaitedFor = ({ sql }: DeskBooks, number: number) =>
  sql
    .exec<{ awaitedId: string | null }>(
      'SELECT awaited_id AS awaitedId FROM tickets WHERE number = ? AND assignee_id IS NULL',
      number,
    )
    .toArray()[0]

/** Those of a customer that wait for another, or for nobody. */
const awaitingOthers = (books: DeskBooks, customerId: string, firstId: string): Awaiting[] =>
  awaiting(books, 'customer_id = ? AND awaited_id IS NOT ?', customerId, firstId)

/** Open tickets that nobody has. */
const awaiting = (
  { sql }: DeskBooks,
  which: string,
  ...whose: readonly (string | number)[]
): Awaiting[] =>
  sql
    .exec<{ number: number; type: Ticket['type']; customerId: string }>(
      `SELECT number, type, customer_id AS customerId FROM tickets
       WHERE state <> 'closed' AND assignee_id IS NULL AND ${which}`,
      ...whose,
    )
    .toArray()

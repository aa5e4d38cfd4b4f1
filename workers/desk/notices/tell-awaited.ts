import { words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import { reads } from '../following/tell-followers'
import { complainedOf } from '../lifecycle/complained-of'
import type { Ticket } from '../ticket'
import { actorsFor } from './tell-assignee'

/**
 * Tells whom a ticket waits for that came, or came back, and nobody was given: the customer's first responsible, and
 * while they are away whoever stands in, unless it complains of their own work. Whoever opened it, if
 * anybody did just now, knows.
 */
export function tellAwaited(
  books: DeskBooks,
  number: number,
  openedById: string | null,
  nowMs: number,
): void {
  const awaited = awaitedFor(books, number)
  if (awaited === undefined) return
  const ticket = { number, type: awaited.type }
  const complained = complainedOf(books, ticket)
  const people = actorsFor(books, ticket, awaited.personId, nowMs).filter(
    (id) => id !== openedById && !complained.includes(id) && reads(books, id),
  )
  books.notices.tell(people, { kind: 'assigned', number, what: WAITS, why: WHY, atMs: nowMs })
}

/** Most tickets that are opened wait for nobody: no more is read of them. */
const awaitedFor = ({ sql }: DeskBooks, number: number) =>
  sql
    .exec<{ personId: string; type: Ticket['type'] }>(
      `SELECT awaited_id AS personId, type FROM tickets
       WHERE number = ? AND assignee_id IS NULL AND awaited_id IS NOT NULL`,
      number,
    )
    .toArray()[0]

const WAITS = words('有工单等您受理', 'A ticket waits for you to take it')
const WHY = words(
  '您是该客户的第一责任人，或代为负责',
  'You are the customer’s first responsible, or stand in',
)

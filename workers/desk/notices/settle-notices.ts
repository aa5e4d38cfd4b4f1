import type { EventType, NoticeKind } from '@bylaw/contract'
import type { By } from '../apply'
import type { DeskBooks } from '../books'
import { settleKept } from '../clocks/settle-kept'
import { everActing } from '../staffing/who-acts'
import type { Change } from '../step'
import type { Ticket } from '../ticket'

/**
 * What asked somebody to see to a ticket is not unread any more once it is done, by whomever, or no
 * longer theirs to do: when somebody else has the ticket or it is closed, and, of a customer's word
 * or a promise that an answer keeps, when a colleague answered it.
 */
export function settleNotices(
  books: DeskBooks,
  before: Ticket,
  after: Ticket,
  { events }: Pick<Change, 'events'>,
  by: By,
  nowMs: number,
): void {
  const { number } = after
  const whoseId = before.assigneeId ?? before.awaitedId
  const isClosed = after.state === 'closed' && before.state !== 'closed'
  if (isClosed || before.assigneeId !== after.assigneeId)
    noLongerTheirs(books, number, whoseId, nowMs)
  else if (by.personId !== null && events.some((event) => ANSWERS.includes(event))) {
    books.notices.settle({ kinds: ['customer_word'], number }, everActing(books, whoseId), nowMs)
    settleKept(books, before, after, nowMs)
  }
  if (!isClosed) return
  const alarmed = books.alerts.of(number).flatMap(({ told }) => told)
  books.notices.settle({ kinds: SEE_TO_IT, number }, alarmed, nowMs)
}

/** Whoever had a ticket, or was waited for to take it, need not see to it, nor whoever acted for them. */
export const noLongerTheirs = (
  books: DeskBooks,
  number: number,
  personId: string | null,
  nowMs: number,
): void => books.notices.settle({ kinds: SEE_TO_IT, number }, everActing(books, personId), nowMs)

const SEE_TO_IT: readonly NoticeKind[] = [
  'assigned',
  'customer_word',
  'warned',
  'escalated',
  'silent',
  'look_again',
]

const ANSWERS: readonly EventType[] = [
  'ticket.replied',
  'ticket.information_requested',
  'ticket.solved',
]

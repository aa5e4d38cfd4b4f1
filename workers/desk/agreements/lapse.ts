import type { EventType } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import type { Agreement } from './agreement'
import { tellLapsed } from './tell'

/**
 * Ends what nobody has answered and nobody can any more: whoever no longer has a ticket neither
 * hands it over nor promises a time for it (R03.5), and on a closed one nothing is left to promise.
 * Each leaves a line among what was said, and both sides are told. A resource that is needed, and an
 * approval, are somebody's to answer whoever has the ticket.
 *
 * @returns what happened, for the event log
 */
export function lapse(
  books: DeskBooks,
  before: Ticket,
  ticket: Ticket,
  nowMs: number,
): readonly EventType[] {
  const closed = ticket.state === 'closed' && before.state !== 'closed'
  if (ticket.assigneeId === before.assigneeId && !closed) return []
  return books.agreements
    .of(ticket.number)
    .filter((each) => each.state === 'asked' && isMoot(each, ticket))
    .map((agreement) => {
      const { number, n, kind } = agreement
      books.agreements.save({ ...agreement, state: 'lapsed', nextChaseMs: null })
      books.reminders.drop({ kind: 'agreement', number, n })
      const line = { kind: 'lapse', visibility: 'internal', body: kind } as const
      books.tickets.say(number, line, null, ticket.updatedAtMs)
      tellLapsed(books, ticket, agreement, nowMs)
      return 'ticket.agreement_lapsed'
    })
}

const isMoot = ({ kind, byId }: Agreement, { state, assigneeId }: Ticket): boolean =>
  kind !== 'resource' && kind !== 'approval' && (state === 'closed' || assigneeId !== byId)

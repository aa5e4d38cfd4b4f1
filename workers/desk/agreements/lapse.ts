import type { EventType } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import type { Agreement } from './agreement'
import { noLongerAsked, tellLapsed } from './tell'

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
  const asked = books.agreements.of(ticket.number).filter(({ state }) => state === 'asked')
  const moot = asked.filter((each) => isMoot(each, ticket))
  for (const agreement of moot) {
    const { number, n, kind } = agreement
    books.agreements.save({ ...agreement, state: 'lapsed', nextChaseMs: null })
    books.reminders.drop({ kind: 'agreement', number, n })
    const line = { kind: 'lapse', visibility: 'internal', body: kind } as const
    books.tickets.say(number, line, null, ticket.updatedAtMs)
  }
  for (const agreement of closed ? asked : moot) noLongerAsked(books, ticket, agreement, nowMs)
  for (const agreement of moot) tellLapsed(books, ticket, agreement, nowMs)
  return moot.map(() => 'ticket.agreement_lapsed')
}

const isMoot = ({ kind, byId }: Agreement, { state, assigneeId }: Ticket): boolean =>
  kind !== 'resource' && kind !== 'approval' && (state === 'closed' || assigneeId !== byId)

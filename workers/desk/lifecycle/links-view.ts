import type { TicketState, TicketView } from '@bylaw/contract'
import { may } from '../../identity/permissions'
import type { DeskBooks } from '../books'
import type { LinkCommand } from '../call'
import type { Member } from '../roster'
import { maySee } from '../sight'
import { allowedIn } from '../step'
import { numberText, type Ticket } from '../ticket'
import { lifecycleAt } from './in-force'
import { stageNameOf } from './passage'

/** How a ticket stands to others, as far as the reader may know of them. */
export function linksOf(
  { links, tickets, archive, shelf }: DeskBooks,
  ticket: Ticket,
  reader: Member,
  nowMs: number,
): TicketView['links'] {
  const { rules } = lifecycleAt(shelf, nowMs)
  return links.of(ticket.number).flatMap(({ number, kind, other: to }) => {
    const direction = number === ticket.number ? 'from' : 'to'
    const place = direction === 'from' ? to : number
    // The other may be one that cannot be read: this one still can.
    const here = tickets.rowOf(place)
    const other = here ? { ...here, customerId: here.customer_id } : archive.byNumber(place)
    if (!other || !maySee(reader, other.customerId)) return []
    const { id, subject } = other
    const state = (here?.state ?? 'closed') as TicketState
    const stageName = here ? stageNameOf(rules, { state, stage: here.stage }) : null
    return [
      {
        kind,
        direction,
        ticketId: id,
        number: numberText(other.number),
        subject,
        state,
        stageName,
      },
    ]
  })
}

/** A merging that can still be undone. */
export function mergeOf(
  { links }: DeskBooks,
  { number, state }: Ticket,
  nowMs: number,
): TicketView['merge'] {
  const merge = links.merged(number)
  return merge && nowMs <= merge.undoUntilMs && state === 'closed'
    ? { into: numberText(merge.into), undoUntil: new Date(merge.undoUntilMs).toISOString() }
    : null
}

/** What the reader may do to a ticket and another. */
export function linkActions(
  books: DeskBooks,
  ticket: Ticket,
  { role }: Member,
  nowMs: number,
): LinkCommand['do'][] {
  return [
    ...(may(role, 'ticket.open') ? (['derive'] as const) : []),
    ...(may(role, 'ticket.change')
      ? [
          'link' as const,
          ...(allowedIn('solve', ticket.state) ? (['merge'] as const) : []),
          ...(mergeOf(books, ticket, nowMs) ? (['unmerge'] as const) : []),
        ]
      : []),
  ]
}

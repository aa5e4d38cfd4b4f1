import type { EventType, RuleEvent } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import { rulesOn } from './rules-of'

/**
 * Notes for the company's rules what a change of a ticket is. A company without such rules pays a look
 * at what is remembered.
 *
 * @param before undefined where the ticket was just opened
 */
export function noteHappenings(
  books: DeskBooks,
  before: Ticket | undefined,
  ticket: Ticket,
  events: readonly EventType[],
  atMs: number,
): void {
  if (rulesOn(books, 'event').length === 0) return
  const { number, version } = ticket
  books.automation.heard(
    eventsOf(before, ticket, events).map((event) => ({ number, version, event, atMs })),
  )
}

function eventsOf(
  before: Ticket | undefined,
  ticket: Ticket,
  events: readonly EventType[],
): readonly RuleEvent[] {
  if (!before) return ['opened']
  const happened: readonly (readonly [RuleEvent, boolean])[] = [
    [
      'customer_replied',
      events.includes('ticket.customer_replied') || events.includes('ticket.rejected'),
    ],
    [
      'agent_replied',
      events.includes('ticket.replied') || events.includes('ticket.information_requested'),
    ],
    ['state_changed', before.state !== ticket.state || before.stage !== ticket.stage],
    ['priority_changed', before.priority !== ticket.priority],
    ['type_changed', before.type !== ticket.type],
    ['assigned', before.assigneeId !== ticket.assigneeId && ticket.assigneeId !== null],
  ]
  return happened.filter(([, isSo]) => isSo).map(([event]) => event)
}

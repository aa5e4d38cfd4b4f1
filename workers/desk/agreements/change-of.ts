import type { EventType } from '@bylaw/contract'
import { inside } from '../handing'
import type { Change } from '../step'
import type { Ticket } from '../ticket'

/** Something was asked or answered: the ticket stays as it is, and its version rises. */
export const told = ({ state, assigneeId }: Ticket, event: EventType): Change => ({
  state,
  assigneeId,
  says: [],
  marks: [],
  events: [event],
})

/** Someone else has it from now on. */
export const handedTo = (ticket: Ticket, personId: string, event: EventType): Change => ({
  ...told(ticket, event),
  state: ticket.state === 'open' ? 'in_progress' : ticket.state,
  assigneeId: personId,
  says: [inside('assignment', personId)],
  events: ['ticket.assigned', event],
})

/** Whoever it was offered to has it from now on: the conversation says that they accepted, and from whom. */
export const acceptedFrom = (
  ticket: Ticket,
  personId: string,
  kind: 'hand_over' | 'incident',
  event: EventType,
): Change => ({
  ...handedTo(ticket, personId, event),
  says: [
    ticket.assigneeId === null ? inside('assignment', personId) : inside(kind, ticket.assigneeId),
  ],
})

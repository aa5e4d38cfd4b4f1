import type { EventType } from '@bylaw/contract'
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
  says: [{ kind: 'assignment', visibility: 'internal', body: personId }],
  events: ['ticket.assigned', event],
})

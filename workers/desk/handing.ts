import type { MessageKind } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { DeskRefusal, TicketStep } from './call'
import type { Change, Saying } from './step'
import type { Ticket } from './ticket'

/** Taking what nobody has. To have it from a colleague is another step, which says from whom. */
export function taken(ticket: Ticket, personId: string): Result<Change, DeskRefusal> {
  return ticket.assigneeId === null || ticket.assigneeId === personId
    ? assigned(ticket, personId)
    : refuse(HAD_BY_ANOTHER)
}

/** Taking it from whoever is named, and from nobody else: another may have it by now. */
export function takenOver(
  ticket: Ticket,
  { fromId, reason }: Extract<TicketStep, { do: 'take_over' }>,
  personId: string,
): Result<Change, DeskRefusal> {
  if (ticket.assigneeId !== fromId) return refuse(NOT_THEIRS)
  const change = assigned(ticket, personId)
  if (!change.ok) return change
  return ok({ ...change.value, says: [inside('taking_over', fromId), ...noted(reason)] })
}

/** Whoever it is given to has it from now on; a ticket that waits goes on waiting. */
export function assigned(ticket: Ticket, personId: string): Result<Change, DeskRefusal> {
  if (ticket.assigneeId === personId) return refuse({ code: 'wrong_state' })
  return ok({
    state: ticket.state === 'open' ? 'in_progress' : ticket.state,
    assigneeId: personId,
    says: [inside('assignment', personId)],
    marks: [],
    events: ['ticket.assigned'],
  })
}

/** A word for colleagues alone. */
export const inside = (kind: MessageKind, body: string): Saying => ({
  kind,
  visibility: 'internal',
  body,
})

const HAD_BY_ANOTHER: DeskRefusal = {
  code: 'wrong_state',
  details: {
    detail: words(
      '工单已有人负责；要从对方手里接过来，请用“接手”。',
      'A colleague has the ticket; to have it from them, take it over.',
    ),
  },
}
const NOT_THEIRS: DeskRefusal = {
  code: 'wrong_state',
  details: {
    detail: words(
      '工单不在这个人手里；请先看现在由谁负责。',
      'It is not theirs to be taken over; look who has the ticket now.',
    ),
  },
}

/** What stands beside it for colleagues alone, where something does. */
export const noted = (body: string | undefined): Saying[] =>
  body === undefined ? [] : [inside('note', body)]

import type { Looking, TicketFacts } from '@bylaw/desk-tools'
import type { DeskBooks } from '../books'
import { NEVER_MS, type Ticket } from '../ticket'

/**
 * Who looks at tickets for conditions, and when.
 *
 * @param readerId null where a rule looks
 */
export const lookingAt = (
  { staffing }: DeskBooks,
  readerId: string | null,
  nowMs: number,
): Looking => ({
  readerId,
  nowMs,
  groupsOf: (personId) =>
    staffing
      .groups()
      .filter(({ members }) => members.some((member) => member.personId === personId))
      .map(({ id }) => id),
})

/** What conditions ask about a ticket. */
export const conditionFacts = (
  ticket: Omit<TicketFacts, 'dueAtMs'> & Pick<Ticket, 'dueAtMs'>,
): TicketFacts => ({
  ...ticket,
  dueAtMs: ticket.dueAtMs === NEVER_MS ? null : ticket.dueAtMs,
})

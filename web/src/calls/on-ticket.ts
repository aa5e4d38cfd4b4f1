import type { CallView, TicketRow } from '@bylaw/contract'

type SaidOfTicket = 'already_on' | 'ended_before' | 'ticket_hidden' | 'ticket_of_other'

/** The ticket that a call is on, as its reader finds it. */
interface TicketFound {
  /** Undefined where there is none, or it is not read yet. */
  readonly row: Pick<TicketRow, 'customerId'> | undefined
  /** Whether there is one that the reader may not see, or that is gone. */
  readonly isHidden: boolean
}

/**
 * What a call's record says in words of the ticket that it is on.
 *
 * @param again whether its reader has just ended a call that had ended, or was on a ticket, before
 */
export function saidOfTicket(
  { ticketId, customerId }: Pick<CallView, 'ticketId' | 'customerId'>,
  { row, isHidden }: TicketFound,
  again: boolean,
): readonly SaidOfTicket[] {
  if (ticketId === null) return again ? ['ended_before'] : []
  if (isHidden) return [...(again ? (['ended_before'] as const) : []), 'ticket_hidden']
  if (!row) return []
  return [
    ...(again ? (['already_on'] as const) : []),
    ...(customerId !== null && row.customerId !== customerId ? (['ticket_of_other'] as const) : []),
  ]
}

import type { TicketHit, TicketRow } from '@bylaw/contract'
import { plain } from '../search/pieces'

/** A ticket that a letter may go onto. */
export interface OfferedTicket {
  readonly id: string
  readonly label: string
}

/** What a line of the choice says of a ticket. */
export const ticketLabel = ({
  number,
  subject,
  customerName,
}: Pick<TicketRow, 'number' | 'subject' | 'customerName'>): string =>
  `${number} ${subject} · ${customerName}`

/**
 * The tickets to choose from: those at the desk whose line has what was typed, then whatever search
 * found besides, but for the archive. Before anything is typed, what the sender's customer has.
 */
export function offeredTickets(
  atDesk: readonly TicketRow[],
  found: readonly TicketHit[],
  typed: string,
  customerId: string | undefined,
): OfferedTicket[] {
  const wanted = typed.trim().toLowerCase()
  const near = atDesk.filter((row) =>
    wanted === ''
      ? row.customerId === customerId && row.state !== 'closed'
      : ticketLabel(row).toLowerCase().includes(wanted),
  )
  const offered = new Map(near.map((row) => [row.id, ticketLabel(row)]))
  if (wanted !== '')
    for (const { id, number, title, customerName, archivedAt } of found)
      if (archivedAt === null && !offered.has(id))
        offered.set(
          id,
          ticketLabel({
            number: plain(number),
            subject: plain(title),
            customerName: plain(customerName),
          }),
        )
  return [...offered].map(([id, label]) => ({ id, label }))
}

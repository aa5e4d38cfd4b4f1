/** What of a ticket a line of the queue shows as text, and whom of the customer's people it is from. */
interface TicketTexts {
  readonly number: string
  readonly subject: string
  readonly customerName: string
  readonly assigneeName: string | null
  readonly contact?: { readonly personId: string; readonly personName: string } | undefined
}

/**
 * Whether a ticket’s line has what was typed into the queue’s filter, in whatever case.
 *
 * @param contactIds the customers' people who are meant by it: no line shows their addresses
 */
export function ticketSays(
  filter: string,
  contactIds: readonly string[] = [],
): (line: TicketTexts) => boolean {
  const wanted = filter.trim().toLowerCase()
  const meant = new Set(contactIds)
  return ({ number, subject, customerName, assigneeName, contact }) =>
    [number, subject, customerName, assigneeName ?? '', contact?.personName ?? ''].some((text) =>
      text.toLowerCase().includes(wanted),
    ) ||
    (contact !== undefined && meant.has(contact.personId))
}

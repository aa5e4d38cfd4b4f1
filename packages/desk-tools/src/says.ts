/** What of a ticket a line of the queue shows as text. */
interface TicketTexts {
  readonly number: string
  readonly subject: string
  readonly customerName: string
  readonly assigneeName: string | null
}

/** Whether a ticket’s line has what was typed into the queue’s filter, in whatever case. */
export function ticketSays(filter: string): (line: TicketTexts) => boolean {
  const wanted = filter.trim().toLowerCase()
  return ({ number, subject, customerName, assigneeName }) =>
    [number, subject, customerName, assigneeName ?? ''].some((text) =>
      text.toLowerCase().includes(wanted),
    )
}

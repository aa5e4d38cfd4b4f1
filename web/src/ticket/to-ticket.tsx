import { Go } from '../shell/go'

interface ToTicketProps {
  /** A sentence that names the ticket once. */
  readonly sentence: string
  readonly number: string
  readonly ticketId: string
}

/** A sentence about another ticket, whose number leads there. */
export function ToTicket({ sentence, number, ticketId }: ToTicketProps) {
  const [before, after] = sentence.split(number)
  return (
    <>
      {before}
      <Go href={`/tickets/${encodeURIComponent(ticketId)}`}>{number}</Go>
      {after}
    </>
  )
}

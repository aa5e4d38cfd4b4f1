import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import type { Requester } from './who-answers'

/** Who asked for a ticket: whoever wrote its description, and for which customer. */
export function requesterOf({ tickets, roster }: DeskBooks, { number }: Ticket): Requester {
  const [description] = tickets.saidBefore(number, 2, true)
  const personId = description?.authorId ?? ''
  const customerId = roster.member(personId)?.customerId ?? null
  return { personId, customerId }
}

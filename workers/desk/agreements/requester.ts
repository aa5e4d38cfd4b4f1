import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'
import type { Requester } from './who-answers'

/**
 * Who asked for a ticket: whoever wrote its description, and for which customer. Where another
 * customer's person wrote it, whose it turned out not to be, it is whom it is from now.
 */
export function requesterOf(
  { tickets, roster }: DeskBooks,
  { number, customerId: whose, contactId }: Ticket,
): Requester {
  const [description] = tickets.saidBefore(number, 2, true)
  const personId = description?.authorId ?? ''
  const customerId = roster.member(personId)?.customerId ?? null
  return customerId === null || customerId === whose
    ? { personId, customerId }
    : { personId: contactId ?? '', customerId: whose }
}

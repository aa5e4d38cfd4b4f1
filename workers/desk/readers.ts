import type { DeskBooks } from './books'
import type { Member } from './roster'
import type { Ticket } from './ticket'

/** A number that no message has reached. */
const LATEST = Number.MAX_SAFE_INTEGER

/**
 * Whom public words on a ticket reach: its contact and those of the customer's who wrote on it; where
 * none of them can be reached, everyone of the customer's who can. Mail goes to the same people.
 */
export function readersOf(
  { roster, tickets }: DeskBooks,
  { number, customerId, contactId }: Ticket,
): readonly Member[] {
  const contacts = roster.contactsOf(customerId)
  if (contacts.length < 2) return contacts
  const wrote = new Set<string | null>()
  for (const { authorId } of tickets.saidBefore(number, LATEST, true)) wrote.add(authorId)
  const involved = contacts.filter(({ personId }) => personId === contactId || wrote.has(personId))
  return involved.length > 0 ? involved : contacts
}

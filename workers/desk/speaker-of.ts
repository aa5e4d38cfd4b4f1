import { may } from '../identity/permissions'
import type { DeskBooks } from './books'
import type { TicketCommand } from './call'
import type { Member } from './roster'

/**
 * Whose a command is: a contact's letter that a colleague passes on is that contact's own word, with
 * all that follows from one. Nobody where the contact is not of the ticket's customer.
 */
export function speakerOf(
  { roster, tickets }: DeskBooks,
  member: Member,
  command: TicketCommand,
): Member | undefined {
  if (command.do !== 'reply' || command.inNameOf === undefined) return member
  const customerId = tickets.byId(command.ticketId)?.customerId
  if (customerId === undefined || !may(member.role, 'mail.sort')) return undefined
  return roster.contactsOf(customerId).find(({ personId }) => personId === command.inNameOf)
}

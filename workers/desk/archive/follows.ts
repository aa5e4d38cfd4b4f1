import type { DeskBooks } from '../books'
import type { TicketCommand } from '../call'
import type { Member } from '../roster'
import { type InHand, whileLaidOut } from './laid-out'

/** The ticket that a command may open another from, although it is archived. */
export const originOf = (command: TicketCommand): string | undefined =>
  command.do === 'derive' || command.do === 'reply' ? command.ticketId : undefined

/**
 * Carries a command out with the archived ticket that it comes from at hand: what follows from it,
 * or a late word of its customer, which opens what follows. Everything else meets a ticket that is
 * not there.
 */
export const withOrigin = <Done>(
  books: DeskBooks,
  inHand: InHand | undefined,
  member: Member,
  command: TicketCommand,
  act: () => Done,
): Done =>
  whileLaidOut(
    books,
    command.do === 'derive' || isCustomers(member, command) ? inHand : undefined,
    act,
  )

/** A contact's word, by themselves, passed on, or as a colleague heard it. */
const isCustomers = ({ role }: Member, command: TicketCommand): boolean =>
  role === 'contact' ||
  (command.do === 'reply' && (command.inNameOf ?? command.heard) !== undefined)

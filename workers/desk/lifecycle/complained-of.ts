import type { DeskBooks } from '../books'
import type { Ticket } from '../ticket'

/**
 * Whether a complaint is of someone's work: of a ticket that they have, or had when it was made.
 * Complaints are the deputy's to handle (R04.1), and nobody handles one of their own work.
 */
export const isComplainedOf = (books: DeskBooks, complaint: Ticket, personId: string): boolean =>
  complaint.type === 'complaint' &&
  books.links
    .of(complaint.number)
    .filter(({ kind, number }) => kind === 'complaint_about' && number === complaint.number)
    .some(({ other }) => {
      const then = books.tickets
        .responsibility(other)
        .findLast(({ fromMs }) => fromMs <= complaint.openedAtMs)
      const now = books.tickets.byNumber(other)
      return personId === then?.personId || personId === now?.assigneeId
    })

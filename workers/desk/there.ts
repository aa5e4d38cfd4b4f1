import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { DeskBooks } from './books'
import type { DeskRefusal } from './call'
import { stale } from './lifecycle/stale'
import type { Member } from './roster'
import { maySee } from './sight'
import type { Ticket } from './ticket'

/**
 * The ticket a command is about, at the version it names; none and not theirs are the same. One
 * that was archived stays as it is: only what follows from it is brought by `withOrigin`.
 */
export function ticketFor(
  books: DeskBooks,
  member: Member,
  wish: { readonly ticketId: string; readonly version?: number },
): Result<Ticket, DeskRefusal> {
  const ticket = books.tickets.byId(wish.ticketId)
  if (!ticket) return refuse(notHere(books, member, wish.ticketId))
  if (!maySee(member, ticket.customerId)) return refuse({ code: 'not_found' })
  return wish.version === undefined || wish.version === ticket.version
    ? ok(ticket)
    : refuse(stale(books, ticket, member, wish.version))
}

function notHere({ archive }: DeskBooks, member: Member, ticketId: string): DeskRefusal {
  const archived = archive.byId(ticketId)
  return archived && maySee(member, archived.customerId) ? STAYS_AS_IT_IS : { code: 'not_found' }
}

/** What is answered to whoever would change an archived ticket. */
export const STAYS_AS_IT_IS: DeskRefusal = {
  code: 'wrong_state',
  details: {
    detail: words(
      '工单已归档，不能再改动；可以另立后续工单。',
      'The ticket is archived and stays as it is; open a follow-up instead.',
    ),
  },
}

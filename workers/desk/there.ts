import { ok, type Result, refuse } from '@bylaw/kernel'
import type { DeskBooks } from './books'
import type { DeskRefusal } from './call'
import { stale } from './lifecycle/stale'
import type { Member } from './roster'
import { maySee } from './sight'
import type { Ticket } from './ticket'

/** The ticket a command is about, at the version it names; none and not theirs are the same. */
export function ticketFor(
  books: DeskBooks,
  member: Member,
  wish: { readonly ticketId: string; readonly version?: number },
): Result<Ticket, DeskRefusal> {
  const ticket = books.tickets.byId(wish.ticketId)
  if (!ticket || !maySee(member, ticket.customerId)) return refuse({ code: 'not_found' })
  return wish.version === undefined || wish.version === ticket.version
    ? ok(ticket)
    : refuse(stale(books, ticket, member, wish.version))
}

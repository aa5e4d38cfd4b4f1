import type { TicketChanged } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { apply, log } from '../apply'
import type { DeskBooks } from '../books'
import type { DeskRefusal, LinkCommand } from '../call'
import type { Member } from '../roster'
import { unchanged } from '../step'
import { ticketFor } from '../there'
import type { Ticket } from '../ticket'

/** A ticket may be part of a part of a part; deeper than this nobody sees through. */
const DEEPEST = 20

/** Links a ticket to another, or takes the link away again. */
export function linkTickets(
  books: DeskBooks,
  member: Member,
  command: Extract<LinkCommand, { do: 'link' | 'unlink' }>,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const found = ticketFor(books, member, command)
  if (!found.ok) return found
  const other = ticketFor(books, member, { ticketId: command.to.ticketId })
  if (!other.ok) return other
  const [ticket, { kind }] = [found.value, command.to]
  if (command.do === 'link' && !mayLink(books, ticket, other.value, kind))
    return refuse({ code: 'wrong_state' })
  const link = { number: ticket.number, kind, other: other.value.number }
  const mirrored = { number: link.other, kind, other: link.number }
  const isNews =
    command.do === 'link'
      ? books.links.add(link, nowMs)
      : books.links.remove(link) || (kind === 'related' && books.links.remove(mirrored))
  if (!isNews) return ok(log(books, ticket, [], nowMs))
  const events = [command.do === 'link' ? 'ticket.linked' : 'ticket.unlinked'] as const
  const by = { personId: member.personId, what: command.do }
  return ok(apply(books, ticket, { ...unchanged(ticket), events }, by, nowMs))
}

/** Not to itself; and a part has one whole, which is not part of it in turn. */
function mayLink(
  { links }: DeskBooks,
  { number }: Ticket,
  other: Ticket,
  kind: 'related' | 'child_of',
): boolean {
  if (number === other.number) return false
  if (kind === 'related') return true
  const parent = links.parentOf(number)
  if (parent !== undefined && parent !== other.number) return false
  let above: number | undefined = other.number
  for (let depth = 0; above !== undefined; depth += 1) {
    if (above === number || depth === DEEPEST) return false
    above = links.parentOf(above)
  }
  return true
}

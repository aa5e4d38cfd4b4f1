import type { TicketChanged } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { copy } from './addressing/addressing'
import { log } from './apply'
import { noteTask } from './assignment/note-task'
import { noteHappenings } from './automation/happenings'
import { awaitTime } from './automation/in-time'
import type { DeskBooks } from './books'
import type { DeskRefusal, TicketCommand } from './call'
import { look } from './clocks/look'
import { pinsAt } from './clocks/rules'
import { timed } from './clocks/timed'
import { inside } from './handing'
import { giveToHandler } from './lifecycle/complaints'
import type { Member } from './roster'
import { maySee } from './sight'
import { firstOf } from './staffing/pass-on-awaited'
import { NEVER_MS, type Ticket } from './ticket'
import { DESCRIPTION } from './tickets'

/**
 * Opens a ticket and promises it times under the rules of that moment.
 *
 * @param complained whose work it complains of, where it comes from another
 */
export function openTicket(
  books: DeskBooks,
  member: Member,
  wish: Extract<TicketCommand, { do: 'open' }>,
  nowMs: number,
  complained: readonly string[] = [],
): Result<TicketChanged, DeskRefusal> {
  // What broke off behind the opening is asked for again, by whomever: it is the same ticket.
  const there = books.tickets.byId(wish.ticketId)
  if (there)
    return maySee(member, there.customerId)
      ? ok(log(books, there, [], nowMs))
      : refuse({ code: 'not_found' })
  const customer = books.roster.customer(wish.customerId)
  if (!customer || !maySee(member, customer.id)) return refuse({ code: 'not_found' })
  const contact = member.role === 'contact' ? member : namedContact(books, wish)
  if (contact === 'unknown') return refuse({ code: 'not_found' })
  const openedAtMs = wish.receivedAtMs ?? nowMs
  const first = firstOf(books, customer.id, complained)
  const wished: Ticket = {
    number: books.tickets.nextNumber(),
    id: wish.ticketId,
    subject: wish.subject,
    state: 'open',
    stage: null,
    type: wish.type ?? 'request',
    priority: wish.priority,
    channel: wish.channel,
    tags: [],
    customerId: customer.id,
    customerLevel: customer.level,
    contactId: contact?.personId ?? null,
    assigneeId: null,
    awaitedId: first,
    openedAtMs,
    updatedAtMs: nowMs,
    closedAtMs: null,
    outcome: null,
    marks: [],
    pins: pinsAt(books.shelf, openedAtMs),
    refusal: null,
    firstResponseBreachedAtMs: null,
    resolutionBreachedAtMs: null,
    wakesAtMs: null,
    dueAtMs: NEVER_MS,
    version: 1,
  }
  const ticket = timed(books.shelf, wished, nowMs)
  books.tickets.add(ticket, wish.description, member.personId)
  books.attachments.attach(ticket.number, DESCRIPTION, wish.files ?? [])
  if (wish.copyIds) copy(books, ticket, wish.copyIds, ticket.contactId ?? member.personId)
  books.complaints.add(ticket.number, complained)
  if (wish.note !== undefined)
    books.tickets.say(ticket.number, inside('note', wish.note), member.personId, nowMs)
  if (wish.asset) books.about.note(ticket.number, wish.asset)
  if (wish.task) noteTask(books, ticket, wish, wish.task, nowMs)
  if (first) books.tickets.answerable(ticket.number, first, ticket.openedAtMs)
  const about = wish.asset ? { assetId: wish.asset.id } : {}
  const opened = log(books, ticket, ['ticket.opened'], nowMs, [], about)
  noteHappenings(books, undefined, ticket, [], nowMs)
  awaitTime(books, ticket)
  // What the customer told us long ago may be late as it is written down.
  const known = look(books, ticket, nowMs)
  return ok(known.type === 'complaint' ? giveToHandler(books, known, nowMs) : opened)
}

/** Whom of the customer's people staff name; who is only rung is one of them, too. */
export function namedContact(
  { roster }: DeskBooks,
  {
    contactId,
    customerId,
  }: { readonly contactId?: string | null | undefined; readonly customerId: string },
): Member | undefined | 'unknown' {
  if (contactId === undefined || contactId === null) return undefined
  const contact = roster.member(contactId)
  return contact?.role === 'contact' && contact.customerId === customerId ? contact : 'unknown'
}

import type { TicketChanged } from '@bylaw/contract'
import { escalation } from '@bylaw/rules-escalation'
import { apply, log } from '../apply'
import { nextOwnerAt } from '../assignment/assignment-view'
import type { DeskBooks } from '../books'
import { whoActsFor } from '../staffing/who-acts'
import { allowedIn, unchanged } from '../step'
import type { Ticket } from '../ticket'
import { complainedOf, isComplainedOf } from './complained-of'

/**
 * Gives a complaint to whoever the rules have handle complaints (R04.1): the deputy of the group
 * that is complained of, or of the first group. Nobody handles a complaint of their own work: that
 * is the leader's, and the other way round.
 */
export function giveToHandler(books: DeskBooks, ticket: Ticket, nowMs: number): TicketChanged {
  const assigneeId = handlerOf(books, complainedOf(books, ticket), nowMs)
  if (assigneeId === null || assigneeId === ticket.assigneeId) return log(books, ticket, [], nowMs)
  return give(books, ticket, assigneeId, nowMs)
}

function give(books: DeskBooks, ticket: Ticket, assigneeId: string, nowMs: number): TicketChanged {
  const change = {
    ...unchanged(ticket),
    ...(ticket.state === 'open' ? { state: 'in_progress' as const } : {}),
    assigneeId,
    says: [{ kind: 'assignment' as const, visibility: 'internal' as const, body: assigneeId }],
    events: ['ticket.assigned'] as const,
  }
  return apply(books, ticket, change, { personId: null, what: 'assign' }, nowMs)
}

/**
 * What a step has brought about for complaints: one that it made is given to whoever handles it, and
 * those of a ticket that is somebody else's by it are given on where they stand with them.
 */
export function seeToComplaints(
  books: DeskBooks,
  before: Ticket,
  done: TicketChanged,
  nowMs: number,
): TicketChanged {
  const made = giveIfMadeComplaint(books, before, done, nowMs)
  giveOnAfterHanding(books, before, nowMs)
  return made
}

/**
 * Gives a ticket that a step has just made a complaint to whoever handles it: unless it names another, it
 * complains of how it was handled so far. One that the step opened again may be of whoever has it by now.
 */
function giveIfMadeComplaint(
  books: DeskBooks,
  before: Ticket,
  done: TicketChanged,
  nowMs: number,
): TicketChanged {
  if (before.state === 'closed') return giveOnOwn(books, before.number, nowMs) ?? done
  const ticket = books.tickets.byNumber(before.number)
  if (!ticket || before.type === 'complaint' || ticket.type !== 'complaint') return done
  const namesAnother = books.links
    .of(ticket.number)
    .some(({ number, kind }) => number === ticket.number && kind === 'complaint_about')
  if (!namesAnother && before.assigneeId !== null)
    books.complaints.add(ticket.number, [before.assigneeId])
  return allowedIn('assign', ticket.state) ? giveToHandler(books, ticket, nowMs) : done
}

/**
 * Gives on what a merging made a complaint of the work of whoever has it.
 *
 * @param into the ticket that another was merged into
 */
export function giveOnAfterMerging(books: DeskBooks, into: number, nowMs: number): void {
  giveOnOwn(books, into, nowMs)
  giveOnAbout(books, into, nowMs)
}

/**
 * Gives on the complaints of a ticket that stand with whoever has come to have it.
 *
 * @param before the ticket as it was
 */
export function giveOnAfterHanding(
  books: DeskBooks,
  { number, assigneeId: formerId }: Ticket,
  nowMs: number,
): void {
  const assigneeId = books.tickets.byNumber(number)?.assigneeId ?? null
  if (assigneeId !== null && assigneeId !== formerId) giveOnAbout(books, number, nowMs)
}

/**
 * Gives on the complaints of a ticket, and those of how they were handled in turn: each once, for of
 * complaints that became one, one may be of the other.
 */
function giveOnAbout(books: DeskBooks, number: number, nowMs: number): void {
  const seen = new Set([number])
  for (const each of seen)
    for (const complaint of books.complaints.about(each)) {
      if (seen.has(complaint)) continue
      giveOnOwn(books, complaint, nowMs)
      seen.add(complaint)
    }
}

/**
 * Gives a complaint on that stands with somebody of whose work it is: to whoever handles complaints,
 * or else whoever's the next step is. A closed one is given on as it is opened again.
 *
 * @returns undefined where it stands with nobody of them
 */
export function giveOnOwn(
  books: DeskBooks,
  number: number,
  nowMs: number,
): TicketChanged | undefined {
  const complaint = ownWork(books, number)
  if (!complaint) return undefined
  const given = giveToHandler(books, complaint, nowMs)
  const left = ownWork(books, number)
  if (!left) return given
  const { personId } = nextOwnerAt(books, { ...left, assigneeId: null }, nowMs)
  return give(books, left, personId, nowMs)
}

/** A complaint that is not closed and stands with somebody of whose work it is. */
function ownWork(books: DeskBooks, number: number): Ticket | undefined {
  const ticket = books.tickets.byNumber(number)
  if (!ticket || ticket.assigneeId === null || ticket.state === 'closed') return undefined
  return isComplainedOf(books, ticket, ticket.assigneeId) ? ticket : undefined
}

/** @param complained of whose work it is; neither they nor a stand-in who is one of them have it */
function handlerOf(books: DeskBooks, complained: readonly string[], nowMs: number): string | null {
  const handler = complaintHandler(books, nowMs)
  if (handler === null) return null
  const groups = books.staffing.groups()
  const group =
    groups.find(({ members }) => members.some(({ personId }) => complained.includes(personId))) ??
    groups[0]
  if (!group) return null
  const inTurn =
    handler === 'deputy' ? [group.deputyId, group.leaderId] : [group.leaderId, group.deputyId]
  for (const personId of inTurn) {
    if (personId === null || complained.includes(personId)) continue
    const acting = whoActsFor(books, personId, nowMs)
    if (acting !== null && !complained.includes(acting)) return acting
  }
  return null
}

/** The post that handles complaints by the company's rules; null where none is named. */
function complaintHandler({ shelf }: DeskBooks, nowMs: number): string | null {
  for (const pin of shelf.allInForce('escalation', nowMs)) {
    const rules = escalation.rules.parse(shelf.version(pin).rules)
    if (rules.complaint) return rules.complaint.handler
  }
  return null
}

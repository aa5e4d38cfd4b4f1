import type { TicketChanged } from '@bylaw/contract'
import { apply } from '../apply'
import { nextOwnerAt } from '../assignment/assignment-view'
import type { DeskBooks } from '../books'
import { isComplainedOf } from '../lifecycle/complained-of'
import { giveOnAfterHanding } from '../lifecycle/complaints'
import type { Ticket } from '../ticket'
import type { Agreement } from './agreement'
import { handedTo, told } from './change-of'
import { tellHandedBack } from './tell'

/**
 * Gives an incident back to whoever handed it over (R03.4): with its report, or, when its time came
 * without one, as it is; the report is then still owed. Where they have left, or it is a complaint of
 * their own work by now, it is whoever's the next step would be.
 *
 * @param byId nobody, where its time came
 */
export function handBack(
  books: DeskBooks,
  ticket: Ticket,
  agreement: Agreement,
  report: string | null,
  byId: string | null,
  nowMs: number,
): TicketChanged {
  const { number, n, toId } = agreement
  const firstId = takerOf(books, ticket, agreement.byId, nowMs)
  books.agreements.save({ ...agreement, state: 'returned', report })
  books.reminders.drop({ kind: 'agreement', number, n })
  tellHandedBack(books, ticket, { ...agreement, byId: firstId }, report, nowMs)
  const isStillTheirs = ticket.assigneeId === toId && ticket.state !== 'closed'
  const event = 'ticket.handed_back'
  const change = isStillTheirs ? handedTo(ticket, firstId, event) : told(ticket, event)
  const says = report === null ? [] : [{ ...NOTE, body: report }]
  const made = { ...change, says: [...change.says, ...says] }
  const done = apply(books, ticket, made, { personId: byId, what: 'handed_back' }, nowMs)
  giveOnAfterHanding(books, ticket, nowMs)
  return done
}

function takerOf(books: DeskBooks, ticket: Ticket, byId: string, nowMs: number): string {
  const isOwnWork = isComplainedOf(books, ticket, byId)
  if (books.roster.member(byId)?.active && !isOwnWork) return byId
  return nextOwnerAt(books, { ...ticket, assigneeId: isOwnWork ? null : byId }, nowMs).personId
}

const NOTE = { kind: 'note', visibility: 'internal' } as const

/** An incident that is solved is over: its solution is its report, and it is the first's again. */
export function handBackSolved(books: DeskBooks, number: number, nowMs: number): void {
  const incident = books.agreements
    .of(number)
    .find(({ kind, state }) => kind === 'incident' && state === 'agreed')
  const ticket = books.tickets.byNumber(number)
  if (!incident || !ticket || ticket.assigneeId !== incident.toId) return
  const solution = books.tickets.saidBefore(number, Number.MAX_SAFE_INTEGER, true).next().value
  const report = solution?.body ?? null
  handBack(books, ticket, incident, report, incident.toId, nowMs)
}

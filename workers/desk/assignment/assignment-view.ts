import type { Role, TicketView } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import { complainedOf } from '../lifecycle/complained-of'
import { whoActsFor } from '../staffing/who-acts'
import { presenceNow } from '../staffing/who-is-there'
import type { Ticket } from '../ticket'
import { servingGroup } from './group-for'
import { type NextOwner, nextOwner } from './next-owner'

/** What triage suggested, and whose the next step is. */
export function assignmentOf(
  books: DeskBooks,
  ticket: Ticket,
  nowMs: number,
): Pick<TicketView, 'suggested' | 'next'> {
  const suggested = books.tasks.suggestedFor(ticket.number)
  const next = ticket.state === 'closed' ? null : nextOwnerAt(books, ticket, nowMs)
  return {
    ...(suggested ? { suggested } : {}),
    ...(next ? { next: { ...next, name: books.roster.member(next.personId)?.name ?? '' } } : {}),
  }
}

/** Whose the next step of an open ticket is at a moment. */
export function nextOwnerAt(books: DeskBooks, ticket: Ticket, nowMs: number): NextOwner {
  const pair = books.staffing.pair(ticket.customerId)
  const group = servingGroup(books, ticket, nowMs)
  const complained = complainedOf(books, ticket)
  const unlessOwnWork = (personId: string | null = null) =>
    personId !== null && complained.includes(personId) ? null : personId
  return nextOwner(ticket, {
    actingFor: (personId) => {
      const acting = whoActsFor(books, personId, nowMs)
      return acting === personId ? acting : unlessOwnWork(acting)
    },
    isThere: (personId) =>
      books.roster.member(personId)?.active === true &&
      presenceNow(books, personId, nowMs).presence !== 'on_leave',
    first: unlessOwnWork(pair?.firstId),
    second: unlessOwnWork(pair?.secondId),
    leader: unlessOwnWork(group?.leaderId),
    deputy: unlessOwnWork(group?.deputyId),
    desk: deskPeople(books, complained),
  })
}

const UPWARDS: readonly Role[] = ['lead', 'manager', 'owner']

/**
 * Who takes what is nobody's: the leads, else the managers, else the owners; whoever it complains of
 * only where there is nobody else.
 */
function deskPeople(
  { roster }: DeskBooks,
  complained: readonly string[],
): readonly [string, ...string[]] {
  const inOrder = UPWARDS.flatMap((role) => roster.active().filter((each) => each.role === role))
  const people = inOrder.map(({ personId }) => personId)
  const isOwnWork = (personId: string) => complained.includes(personId)
  const [first, ...rest] = [
    ...people.filter((each) => !isOwnWork(each)),
    ...people.filter(isOwnWork),
  ]
  if (first === undefined) throw new Error('Broken belief: a company has an owner')
  return [first, ...rest]
}

import type { Role, TicketView } from '@bylaw/contract'
import type { DeskBooks } from '../books'
import type { Group } from '../staffing/staffing-news'
import { standInFor } from '../staffing/stand-in'
import { presenceNow } from '../staffing/who-is-there'
import type { Ticket } from '../ticket'
import { type NextOwner, nextOwner } from './next-owner'
import { groupsOf, routingAt } from './rules-in-force'

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
  const { staffing } = books
  const pair = staffing.pair(ticket.customerId)
  const group = groupOf(books, ticket, nowMs)
  return nextOwner(ticket, {
    actingFor: (personId) => standInFor(staffing.absences(), personId, nowMs),
    isThere: (personId) =>
      books.roster.member(personId)?.active === true &&
      presenceNow(books, personId, nowMs).presence !== 'on_leave',
    first: pair?.firstId ?? null,
    second: pair?.secondId ?? null,
    leader: group?.leaderId ?? null,
    deputy: group?.deputyId ?? null,
    desk: deskPeople(books),
  })
}

/** The group that serves a ticket, by the rules or else by what the groups say they serve. */
function groupOf(books: DeskBooks, { number }: Ticket, nowMs: number): Group | undefined {
  const groups = routingAt(books, nowMs)?.rules.groups ?? groupsOf(books.staffing.groups())
  const { product, region, business } = books.tasks.of(number)
  const serves = (names: readonly string[] | null, name: string | null) =>
    names === null || (name !== null && names.includes(name))
  const found = groups.find(
    ({ products, regions, businesses }) =>
      serves(products, product) && serves(regions, region) && serves(businesses, business),
  )
  return books.staffing.groups().find(({ key }) => key === found?.key)
}

const UPWARDS: readonly Role[] = ['lead', 'manager', 'owner']

/** Who takes what is nobody's: the leads, else the managers, else the owners. */
function deskPeople({ roster }: DeskBooks): readonly [string, ...string[]] {
  const inOrder = UPWARDS.flatMap((role) => roster.active().filter((each) => each.role === role))
  const [first, ...rest] = inOrder.map(({ personId }) => personId)
  if (first === undefined) throw new Error('Broken belief: a company has an owner')
  return [first, ...rest]
}

import { handedTo } from '../agreements/change-of'
import { apply } from '../apply'
import { barredFrom } from '../assignment/barred'
import type { DeskBooks } from '../books'
import { giveOnAfterHanding } from '../lifecycle/complaints'
import { allowedIn } from '../step'
import { worksTickets } from '../works-tickets'
import { laddersAt, rungOf } from './rules'
import { holdersOf } from './whom'

/**
 * Gives a ticket to whom the latest step that came gives it: the first holder of the post who may
 * have it. Whoever is at the limit of their work, or barred by the customer's pair, is told of it
 * all the same, and has been.
 */
export function handOverByLadder(books: DeskBooks, number: number, nowMs: number): void {
  const ticket = books.tickets.byNumber(number)
  if (!ticket || !allowedIn('assign', ticket.state)) return
  const all = laddersAt(books.shelf, nowMs)
  const posts = books.alerts
    .of(number)
    .filter(({ kind }) => kind === 'step')
    .flatMap(({ clock, key }) =>
      all.flatMap((ladders) => rungOf(ladders, clock, key)?.assign ?? []).slice(0, 1),
    )
  const post = posts.at(-1)
  if (post === undefined) return
  const holders = holdersOf(books, ticket, post, nowMs)
  if (ticket.assigneeId !== null && holders.includes(ticket.assigneeId)) return
  const taker = holders.find(
    (personId) =>
      worksTickets(books.roster.member(personId)) &&
      barredFrom(books, ticket, personId, nowMs) === null,
  )
  if (taker === undefined) return
  const { events: _, ...change } = handedTo(ticket, taker, 'ticket.assigned')
  const by = { personId: null, what: 'assign' }
  apply(books, ticket, { ...change, events: ['ticket.assigned'] }, by, nowMs)
  giveOnAfterHanding(books, ticket, nowMs)
}

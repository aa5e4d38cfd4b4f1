import { words } from '@bylaw/kernel'
import { routing } from '@bylaw/rules-routing'
import { apply } from '../apply'
import type { DeskBooks } from '../books'
import { isComplainedOf } from '../lifecycle/complained-of'
import { crewOf, presenceNow } from '../staffing/who-is-there'
import type { Ticket } from '../ticket'
import { crewAt, taskOf } from './facts'
import { type Gift, giveOut } from './give-out'
import { type RoutingInForce, routingAt } from './rules-in-force'
import { waitingTickets } from './waiting'
import { reasonFor } from './why'

/** Tickets given out in one transaction; the rest follows at once. */
const AT_ONCE = 100

/**
 * Gives out what nobody has, where the rules say that it goes by itself. It is called whenever
 * someone may have room again: after every command that is no mere word, when people come and go,
 * and when rules or staffing change.
 *
 * @param only a ticket that just came: the others were looked at before, and nobody has more room
 */
export function assignItself(books: DeskBooks, nowMs: number, only?: number): void {
  const inForce = routingAt(books, nowMs)
  if (inForce?.rules.assigns !== 'automatic') return
  const waiting =
    only === undefined ? waitingTickets(books) : waitingAlone(books.tickets.byNumber(only))
  if (waiting.length === 0) return
  const crew = crewAt(books, inForce.rules, 0, nowMs)
  const byNumber = new Map(waiting.map((ticket) => [ticket.number, ticket]))
  const gifts = giveOut(
    inForce.rules,
    waiting.map((ticket) => ({
      number: ticket.number,
      task: taskOf(books, inForce.rules, ticket, nowMs),
    })),
    (number) => {
      const ticket = byNumber.get(number)
      return ticket
        ? crew(ticket.customerId).filter(({ id }) => !isComplainedOf(books, ticket, id))
        : []
    },
    AT_ONCE,
  )
  for (const gift of gifts) give(books, inForce, gift, nowMs)
  if (gifts.length < waiting.length)
    lookAgainAt(books, gifts.length === AT_ONCE ? nowMs : nextComing(books, nowMs))
}

/** When someone may be there next who is not there now; null when only their word can say. */
function nextComing(books: DeskBooks, nowMs: number): number | null {
  const times = crewOf(books)
    .map(({ personId }) => presenceNow(books, personId, nowMs).untilMs)
    .filter((time) => time !== null)
    .filter((time) => time > nowMs)
  return times.length === 0 ? null : Math.min(...times)
}

/** Someone may have room for what waits: it was due long ago, so it is looked at at once. */
export const lookSoon = (books: DeskBooks): void => lookAgainAt(books, 1)

/** Whoever asked for a look before, and sooner, gets it. */
function lookAgainAt({ reminders }: DeskBooks, atMs: number | null): void {
  if (atMs !== null) reminders.setAtLatest({ kind: 'assign', number: 0, n: 0, atMs })
}

const waitingAlone = (ticket: Ticket | undefined): Ticket[] =>
  ticket?.state === 'open' && ticket.assigneeId === null ? [ticket] : []

function give(
  books: DeskBooks,
  { rules }: RoutingInForce,
  { number, personId, facts }: Gift,
  nowMs: number,
): void {
  const ticket = books.tickets.byNumber(number)
  const decided = routing.decide(rules, facts)
  if (!ticket || !decided.ok) return
  const change = {
    state: 'in_progress' as const,
    assigneeId: personId,
    says: [{ kind: 'assignment' as const, visibility: 'internal' as const, body: personId }],
    marks: [],
    events: ['ticket.assigned' as const],
  }
  apply(books, ticket, change, { personId: null, what: 'assign' }, nowMs)
  const because = reasonFor(decided.value.trace, facts, personId) ?? BY_THE_RULES
  books.tasks.noteGiven(number, personId, because, nowMs)
}

const BY_THE_RULES = words('按分派规则', 'by the routing rules')

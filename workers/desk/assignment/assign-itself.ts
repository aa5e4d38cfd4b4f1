import { words } from '@bylaw/kernel'
import { routing } from '@bylaw/rules-routing'
import { apply } from '../apply'
import type { DeskBooks } from '../books'
import { eachApart } from '../each-apart'
import { giveOnAfterHanding } from '../lifecycle/complaints'
import { crewOf, presenceNow } from '../staffing/who-is-there'
import { numberText, type Ticket } from '../ticket'
import { type TicketSql, ticketFrom } from '../ticket-row'
import { crewAt, taskOf } from './facts'
import { type Gift, giveOut, type Waiting } from './give-out'
import { type RoutingInForce, routingAt } from './rules-in-force'
import { placeOf, waitingRows } from './waiting'
import { reasonFor } from './why'

/** Tickets looked at in one transaction; the rest follows at once. */
const AT_ONCE = 200

/**
 * Gives out what nobody has, where the rules say that it goes by itself. It is called whenever
 * someone may have room again: after every command that is no mere word, when people come and go,
 * and when rules or staffing change.
 *
 * @param only a ticket that just came: the others were looked at before, and nobody has more room
 */
export function assignItself(books: DeskBooks, nowMs: number, only?: number): void {
  const inForce = automaticAt(books, nowMs)
  if (!inForce) return
  const rows = only === undefined ? waitingRows(books, null, AT_ONCE) : waitingAlone(books, only)
  giveAmong(books, inForce, rows, nowMs)
  const last = rows.at(-1)
  if (!last || rows.length < AT_ONCE) return
  books.giving.begin(placeOf(last))
  books.reminders.set(GO_ON)
}

/** Goes on through what waits, from where it was left. */
export function goOnGiving(books: DeskBooks, nowMs: number): void {
  const inForce = automaticAt(books, nowMs)
  const place = books.giving.place()
  const rows = inForce && place ? waitingRows(books, place, AT_ONCE) : []
  if (inForce) giveAmong(books, inForce, rows, nowMs)
  const last = rows.at(-1)
  if (last && rows.length === AT_ONCE) {
    books.giving.goOnFrom(placeOf(last))
    books.reminders.set(GO_ON)
  } else if (books.giving.end()) lookSoon(books)
}

const GO_ON = { kind: 'assign', number: 0, n: 1, atMs: 1 } as const

function automaticAt(books: DeskBooks, nowMs: number): RoutingInForce | undefined {
  const inForce = routingAt(books, nowMs)
  return inForce?.rules.assigns === 'automatic' ? inForce : undefined
}

/**
 * Gives each of these to whoever the rules choose. One that cannot be read, or given, is set apart
 * for a while and holds up no other.
 */
function giveAmong(
  books: DeskBooks,
  inForce: RoutingInForce,
  rows: readonly TicketSql[],
  nowMs: number,
): void {
  if (rows.length === 0) return
  const waiting: (Waiting & { readonly ticket: Ticket })[] = []
  const apart = {
    event: 'ticket_not_given',
    nameOf: ({ number }: { readonly number: number }) => numberText(number),
    putOff: ({ number }: { readonly number: number }, atMs: number) =>
      books.reminders.set({ kind: 'assign', number, n: 0, atMs }),
  }
  const read = (row: TicketSql) => {
    const ticket = ticketFrom(row)
    const task = taskOf(books, inForce.rules, ticket, nowMs)
    waiting.push({ number: ticket.number, ticket, task })
  }
  eachApart(books, { ...apart, items: rows, act: read }, nowMs)
  const crew = crewAt(books, inForce.rules, 0, nowMs)
  const byNumber = new Map(waiting.map(({ number, ticket }) => [number, ticket]))
  const gifts = giveOut(inForce.rules, waiting, (number) => {
    const ticket = byNumber.get(number)
    return ticket ? crew(ticket.customerId) : []
  })
  let given = 0
  const hand = (gift: Gift) => {
    give(books, inForce, gift, nowMs)
    given += 1
  }
  eachApart(books, { ...apart, items: gifts, act: hand }, nowMs)
  // The room that was meant for one that could not be given is another's.
  if (given < gifts.length) lookSoon(books)
  if (gifts.length < waiting.length) lookAgainAt(books, nextComing(books, nowMs))
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

const waitingAlone = ({ sql }: DeskBooks, number: number): TicketSql[] =>
  sql
    .exec<TicketSql>(
      "SELECT * FROM tickets WHERE number = ? AND state = 'open' AND assignee_id IS NULL",
      number,
    )
    .toArray()

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
  giveOnAfterHanding(books, ticket, nowMs)
  const because = reasonFor(decided.value.trace, facts, personId) ?? BY_THE_RULES
  books.tasks.noteGiven(number, personId, because, nowMs)
}

const BY_THE_RULES = words('按分派规则', 'by the routing rules')

import { type Silence, silence } from '@bylaw/rules-lifecycle'
import type { DeskBooks } from '../books'
import { calendarSince } from '../clocks/rules'
import { type Mark, NEVER_MS, type Ticket } from '../ticket'
import { lifecycleAt } from './in-force'

/** Sets, moves or drops the next moment of a ticket that a command has just changed. */
export function awaitWord(books: DeskBooks, before: Ticket, ticket: Ticket, nowMs: number): void {
  const { number } = ticket
  const waits = waitsFor(ticket)
  if (waits === null && waitsFor(before) !== null) books.deadlines.drop(number)
  if (waits === null) return
  const nothingSaid = waits === waitsFor(before) && lastWordMs(ticket) === lastWordMs(before)
  if (!nothingSaid) books.deadlines.set({ ...nextOf(books, ticket, nowMs), number, doneMs: nowMs })
}

/** The first moment to come; `NEVER_MS` where nothing is to follow. */
export const nextOf = (books: DeskBooks, ticket: Ticket, nowMs: number): { atMs: number } =>
  courseOf(books, ticket, nowMs).find(({ atMs }) => atMs > nowMs) ?? { atMs: NEVER_MS }

/** A moment at which something follows from a customer's silence. */
interface Moment {
  readonly atMs: number
  readonly what: 'remind' | Silence['ends']
}

/** What is still to come and what has come on a waiting ticket, in order of time. */
export function courseOf({ shelf }: DeskBooks, ticket: Ticket, nowMs: number): readonly Moment[] {
  const waitingFor = waitsFor(ticket)
  if (waitingFor === null) return []
  const { rules, version } = lifecycleAt(shelf, nowMs)
  // A rule does not reach back: who was silent before it is given its whole length.
  const sinceMs = Math.max(lastWordMs(ticket), version?.ref.validFromMs ?? 0)
  const calendar = calendarSince(shelf, sinceMs)
  if (calendar === null) return []
  const decided = silence(rules, { waitingFor, sinceMs }, calendar)
  // Nobody has said yet what follows: nothing does.
  if (!decided.ok) return []
  const { remindAtMs, dueAtMs, ends } = decided.value.decision
  return [
    ...remindAtMs.map((atMs): Moment => ({ atMs, what: 'remind' })),
    ...(dueAtMs === null ? [] : [{ atMs: dueAtMs, what: ends }]),
  ]
}

/** When a solved ticket closes by itself unless its customer says something; null where it does not. */
export const closesAtMs = (books: DeskBooks, ticket: Ticket, nowMs: number): number | null =>
  ticket.state === 'solved'
    ? (courseOf(books, ticket, nowMs).find(({ atMs, what }) => what === 'close' && atMs > nowMs)
        ?.atMs ?? null)
    : null

const waitsFor = ({ state }: Ticket): 'answer' | 'confirmation' | null =>
  state === 'waiting_customer' ? 'answer' : state === 'solved' ? 'confirmation' : null

/** Since when a customer has been silent: our last word to them, or theirs. */
const lastWordMs = ({ marks, openedAtMs }: Ticket): number =>
  marks.findLast(({ type }) => WORDS.has(type))?.atMs ?? openedAtMs

const WORDS: ReadonlySet<Mark['type']> = new Set([
  'agent_reply',
  'customer_message',
  'waiting_customer',
  'solved',
])

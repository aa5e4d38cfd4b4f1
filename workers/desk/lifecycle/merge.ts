import { afterSpan, compileCalendar } from '@bylaw/calendar'
import type { TicketChanged } from '@bylaw/contract'
import { instant, ok, type Result, refuse } from '@bylaw/kernel'
import { apply } from '../apply'
import type { DeskBooks } from '../books'
import type { DeskRefusal, LinkCommand } from '../call'
import { calendarSince } from '../clocks/rules'
import type { Member } from '../roster'
import { allowedIn, unchanged } from '../step'
import { ticketFor } from '../there'
import { type MarkType, numberText, type Ticket } from '../ticket'
import { openParts } from './closed'
import { lifecycleAt } from './in-force'

/**
 * Closes a ticket in favour of another of the same customer. What was said stays where it was
 * said; what the customer writes from now on is heard on the other.
 */
export function mergeTicket(
  books: DeskBooks,
  member: Member,
  command: Extract<LinkCommand, { do: 'merge' }>,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const found = ticketFor(books, member, command)
  if (!found.ok) return found
  const into = ticketFor(books, member, { ticketId: command.intoId })
  if (!into.ok) return into
  const [ticket, other] = [found.value, into.value]
  if (!mayMerge(ticket, other)) return refuse({ code: 'wrong_state' })
  const parts = openParts(books, ticket, nowMs)
  if (parts) return refuse(parts)

  const { number, state, stage } = ticket
  books.links.add({ number, kind: 'merged_into', other: other.number }, nowMs)
  const undoUntilMs = undoableUntil(books, nowMs)
  books.links.merge({ number, into: other.number, undoUntilMs, state, stage })
  const by = { personId: member.personId, what: 'merge' }
  apply(books, other, told(other, ticket), by, nowMs)
  return ok(
    apply(
      books,
      ticket,
      {
        ...unchanged(ticket),
        state: 'closed',
        stage: null,
        outcome: 'merged',
        says: [{ kind: 'merging', visibility: 'public', body: numberText(other.number) }],
        marks: ['closed'],
        events: ['ticket.merged', 'ticket.closed'],
      },
      by,
      nowMs,
    ),
  )
}

/** Undoes a merging while that is possible: the ticket stands where it stood. */
export function unmergeTicket(
  books: DeskBooks,
  member: Member,
  command: Extract<LinkCommand, { do: 'unmerge' }>,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const found = ticketFor(books, member, command)
  if (!found.ok) return found
  const ticket = found.value
  const merge = books.links.merged(ticket.number)
  if (!merge || nowMs > merge.undoUntilMs || ticket.state !== 'closed')
    return refuse({ code: 'wrong_state' })
  return ok(
    apply(
      books,
      ticket,
      {
        ...unchanged(ticket),
        state: merge.state,
        stage: merge.stage,
        marks: ['reopened', ...(WAITING.get(merge.state) ?? [])],
        events: ['ticket.unmerged'],
      },
      { personId: member.personId, what: 'unmerge' },
      nowMs,
    ),
  )
}

const mayMerge = (ticket: Ticket, into: Ticket): boolean =>
  ticket.number !== into.number &&
  ticket.customerId === into.customerId &&
  allowedIn('solve', ticket.state) &&
  into.state !== 'closed'

const told = (other: Ticket, { number }: Ticket) => ({
  ...unchanged(other),
  says: [{ kind: 'merging', visibility: 'internal', body: numberText(number) }] as const,
  events: ['ticket.linked'] as const,
})

function undoableUntil({ shelf }: DeskBooks, nowMs: number): number {
  const calendar = calendarSince(shelf, nowMs) ?? ROUND_THE_CLOCK
  const { mergeUndo } = lifecycleAt(shelf, nowMs).rules
  const until = afterSpan(calendar, instant(nowMs), mergeUndo)
  return until.ok ? until.value : nowMs
}

const ROUND_THE_CLOCK = compileCalendar({ timezone: 'UTC', hours: {}, holidays: [] })

/** What a clock has to hear again of a ticket that goes back to waiting. */
const WAITING: ReadonlyMap<string, readonly MarkType[]> = new Map([
  ['waiting_customer', ['waiting_customer']],
  ['waiting_third_party', ['waiting_third_party']],
])

import { afterSpan, compileCalendar } from '@bylaw/calendar'
import type { TicketChanged } from '@bylaw/contract'
import { instant, ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { instantText } from '../../platform/instant-text'
import { apply } from '../apply'
import type { DeskBooks } from '../books'
import type { DeskRefusal, LinkCommand } from '../call'
import { calendarSince } from '../clocks/rules'
import type { Member } from '../roster'
import { allowedIn, unchanged } from '../step'
import { ticketFor } from '../there'
import { type MarkType, numberText, type Ticket } from '../ticket'
import { type AnsweredMeanwhile, answeredMeanwhile } from './answered-meanwhile'
import { openParts } from './closed'
import { complainedOf, isComplaint } from './complained-of'
import { giveOnAfterMerging, giveOnOwn } from './complaints'
import { lifecycleAt } from './in-force'
import type { KeptMerge } from './links'
import { landing } from './passage'
import { wentInto } from './went-into'

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
  const hindrance = whyApart(books, ticket, other)
  if (hindrance) return refuse({ code: 'wrong_state', details: { detail: hindrance } })
  const parts = openParts(books, ticket, nowMs)
  if (parts) return refuse(parts)

  const { number, state, stage } = ticket
  books.links.add({ number, kind: 'merged_into', other: other.number }, nowMs)
  const undoUntilMs = undoableUntil(books, nowMs)
  books.links.merge({ number, into: other.number, undoUntilMs, state, stage })
  books.complaints.add(other.number, complainedOf(books, ticket))
  const by = { personId: member.personId, what: 'merge' }
  apply(books, other, told(other, ticket), by, nowMs)
  const merged = apply(
    books,
    ticket,
    {
      ...unchanged(ticket),
      state: 'closed',
      stage: null,
      outcome: 'merged',
      says: [{ kind: 'merging', visibility: 'public', body: numberText(other.number) }],
      marks: ['merged', 'closed'],
      events: ['ticket.merged', 'ticket.closed'],
    },
    by,
    nowMs,
  )
  giveOnAfterMerging(books, other.number, nowMs)
  return ok(merged)
}

/**
 * Undoes a merging while that is possible: the ticket stands where it stood. It does not wait again
 * for an answer that came meanwhile; where that is, the lines on both say.
 */
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
  const by = { personId: member.personId, what: 'unmerge' }
  const answer = merge.state === 'waiting_customer' ? answeredMeanwhile(books, ticket) : undefined
  // Each of those on which it stood, also where the other went on into one more.
  for (const each of wentInto(books, ticket))
    apply(books, each, toldApart(each, ticket, answer), by, nowMs)
  const apart = apply(
    books,
    ticket,
    {
      ...unchanged(ticket),
      ...(answer ? ourMove(books, ticket, merge, nowMs) : stoodAs(merge)),
      says: [{ kind: 'unmerging', visibility: 'public', body: undoneLine(merge.into, answer) }],
      events: ['ticket.unmerged'],
    },
    by,
    nowMs,
  )
  return ok(giveOnOwn(books, ticket.number, nowMs) ?? apart)
}

/** Why two tickets cannot become one. */
function whyApart(books: DeskBooks, ticket: Ticket, into: Ticket): Words | undefined {
  if (ticket.number === into.number) return ITSELF
  if (ticket.customerId !== into.customerId) return OF_ANOTHER_CUSTOMER
  if (into.state === 'closed') return INTO_CLOSED
  if (!allowedIn('solve', ticket.state)) return DONE
  return isComplaint(books, ticket) && !isComplaint(books, into) ? OUT_OF_COMPLAINTS : undefined
}

const ITSELF = words('不能合并到自己。', 'A ticket is not merged into itself.')
const OF_ANOTHER_CUSTOMER = words(
  '两张工单属于不同的客户，不能合并：合并后双方会看到对方的内容。可以改为相互关联。',
  'The tickets are of different customers and cannot be merged: each would read what is the other’s. They can be linked instead.',
)
const INTO_CLOSED = words(
  '要并入的工单已关闭，请先重新打开，或选择另一张。',
  'The ticket to merge into is closed: open it again first, or choose another.',
)
const DONE = words(
  '工单已解决或已关闭，不能再合并。',
  'The ticket is solved or closed, and is not merged any more.',
)
const OUT_OF_COMPLAINTS = words(
  '投诉只能并入另一张投诉：并入普通工单后，被投诉的人就能处理它了。可以改为相互关联。',
  'A complaint is merged only into another complaint: on any other ticket, whoever it is of could handle it. They can be linked instead.',
)

const told = (other: Ticket, { number }: Ticket) => ({
  ...unchanged(other),
  says: [{ kind: 'merging', visibility: 'internal', body: numberText(number) }] as const,
  events: ['ticket.linked'] as const,
})

const toldApart = (other: Ticket, { number }: Ticket, answer: AnsweredMeanwhile | undefined) => ({
  ...unchanged(other),
  says: [{ kind: 'unmerging', visibility: 'internal', body: undoneLine(number, answer) }] as const,
  events: ['ticket.unlinked'] as const,
})

/** From which ticket it stands apart, and where and when the customer answered, a line each. */
const undoneLine = (number: number, answer: AnsweredMeanwhile | undefined): string =>
  [
    numberText(number),
    ...(answer ? [numberText(answer.number), instantText(answer.atMs)] : []),
  ].join('\n')

const stoodAs = ({ state, stage }: KeptMerge) => ({
  ...{ state, stage },
  marks: ['reopened', ...(WAITING.get(state) ?? [])] satisfies MarkType[],
})

/** What waited for an answer that is there by now; the answer itself is owed a reply where it stands. */
function ourMove({ shelf }: DeskBooks, { assigneeId }: Ticket, merge: KeptMerge, nowMs: number) {
  const state = assigneeId === null ? ('open' as const) : ('in_progress' as const)
  const stage = landing(lifecycleAt(shelf, nowMs), merge, state)
  return { state, stage, marks: ['reopened'] satisfies MarkType[] }
}

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

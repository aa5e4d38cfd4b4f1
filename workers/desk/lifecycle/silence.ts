import { words } from '@bylaw/kernel'
import type { Silence } from '@bylaw/rules-lifecycle'
import { apply } from '../apply'
import type { DeskBooks } from '../books'
import { holdersOf } from '../clocks/whom'
import { eachApart } from '../each-apart'
import type { Change } from '../step'
import { numberText, type Ticket } from '../ticket'
import { courseOf, nextOf } from './course'
import type { Deadline } from './deadlines'
import { lifecycleAt } from './in-force'
import { landing } from './passage'

/** Tickets looked at in one run of the alarm; the rest follow in the next, at once. */
const AT_ONCE = 200

/**
 * Does what is due on tickets whose customers say nothing: a reminder, and at the end what the
 * rules say. Each ticket is judged anew by the rules of this moment, so looking early, late or
 * twice does no harm.
 */
export function endSilences(books: DeskBooks, nowMs: number): void {
  const due = {
    event: 'silence_not_ended',
    items: books.deadlines.due(nowMs, AT_ONCE),
    nameOf: ({ number }: Deadline) => numberText(number),
    act: (deadline: Deadline) => lookAt(books, deadline, nowMs),
    putOff: (deadline: Deadline, atMs: number) => books.deadlines.set({ ...deadline, atMs }),
  }
  eachApart(books, due, nowMs)
}

function lookAt(books: DeskBooks, deadline: Deadline, nowMs: number): void {
  const ticket = books.tickets.byNumber(deadline.number)
  if (deadline.number === OTHER_RULES) lookAgain(books, nowMs)
  else if (ticket) endSilence(books, ticket, deadline, nowMs)
  else books.deadlines.drop(deadline.number)
}

/** Looks at every waiting ticket under the rules of this moment, and again when others take effect. */
export function lookAgain({ deadlines, shelf }: DeskBooks, nowMs: number): void {
  deadlines.lookAgain(nowMs)
  const nextMs = shelf.nextChangeMs('lifecycle', nowMs)
  if (nextMs === null) deadlines.drop(OTHER_RULES)
  else deadlines.set({ number: OTHER_RULES, atMs: nextMs, doneMs: nowMs })
}
/** Stands in for a ticket's number where what is waited for is a version of the rules. */
const OTHER_RULES = 0

function endSilence(books: DeskBooks, ticket: Ticket, { doneMs }: Deadline, nowMs: number): void {
  const { number } = ticket
  const last = courseOf(books, ticket, nowMs).findLast(({ atMs }) => atMs > doneMs && atMs <= nowMs)
  books.deadlines.set({ ...nextOf(books, ticket, nowMs), number, doneMs: nowMs })
  if (!last) return
  if (last.what === 'tell') tellOfSilence(books, ticket, nowMs)
  const change = last.what === 'remind' ? reminded(ticket) : ended(ticket, last.what)
  const stage = landing(lifecycleAt(books.shelf, nowMs), ticket, change.state)
  apply(books, ticket, { ...change, stage }, { personId: null, what: last.what }, nowMs)
}

/** Whoever has the ticket, or is to find someone for it, hears that the customer is silent. */
function tellOfSilence(books: DeskBooks, ticket: Ticket, nowMs: number): void {
  const { version } = lifecycleAt(books.shelf, nowMs)
  const ref = version?.ref
  books.notices.tell(holdersOf(books, ticket, 'assignee', nowMs), {
    kind: 'silent',
    number: ticket.number,
    what: words('客户一直没有回复', 'The customer has said nothing'),
    why: ref
      ? words(
          `“${ref.title.zh}”第 ${ref.version} 版：到期仍无回复，通知负责人`,
          `“${ref.title.en}”, version ${ref.version}: you are told when nobody answers in time`,
        )
      : words('到期仍无回复，通知负责人', 'You are told when nobody answers in time'),
    atMs: nowMs,
  })
}

const same = ({ state, assigneeId }: Ticket) => ({ state, assigneeId, marks: [] })

const reminded = (ticket: Ticket): Change => ({
  ...same(ticket),
  says: [{ kind: 'reminder', visibility: 'public', body: '' }],
  events: ['ticket.customer_reminded'],
})

/** What the silence comes to (R05.3.2). */
function ended(ticket: Ticket, ends: Silence['ends']): Change {
  const wasSolved = ticket.state === 'solved'
  switch (ends) {
    case 'close':
      return {
        ...same(ticket),
        state: 'closed',
        outcome: wasSolved ? 'unconfirmed' : 'no_answer',
        says: [{ kind: 'auto_closure', visibility: 'public', body: '' }],
        marks: ['closed'],
        events: ['ticket.closed'],
      }
    case 'back_to_work':
      return {
        ...same(ticket),
        state: ticket.assigneeId === null ? 'open' : 'in_progress',
        says: [{ kind: 'silence', visibility: 'internal', body: '' }],
        marks: [wasSolved ? 'reopened' : 'resumed'],
        events: ['ticket.customer_silent', wasSolved ? 'ticket.reopened' : 'ticket.resumed'],
      }
    case 'tell':
      return {
        ...same(ticket),
        says: [{ kind: 'silence', visibility: 'internal', body: '' }],
        events: ['ticket.customer_silent'],
      }
  }
}

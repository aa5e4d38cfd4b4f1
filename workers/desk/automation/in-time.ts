import { addOpen } from '@bylaw/calendar'
import { matches } from '@bylaw/desk-tools'
import { instant, MINUTE_MS, seconds } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import { calendarSince } from '../clocks/rules'
import { eachApart } from '../each-apart'
import { numberText, type Ticket } from '../ticket'
import { conditionFacts, lookingAt } from '../tools/looking'
import { actByRule } from './act'
import { heldBack, WHY_STOPPED } from './loop-guards'
import { type DeskRule, rulesOn } from './rules-of'
import { sinceMs } from './since'

/** Tickets looked at in one run of the alarm; the rest follow in the next, at once. */
const AT_ONCE = 200

/** A moment at which a rule of time looks at a ticket. */
interface Moment {
  readonly rule: DeskRule
  /** What it counts from: the rule looks once for each. */
  readonly mark: string
  readonly atMs: number
}

/** Sets when a rule of time has to look at a ticket next. Without such rules nothing is done. */
export function awaitTime(books: DeskBooks, ticket: Ticket): void {
  if (rulesOn(books, 'time').length === 0) return
  const atMs = momentsOf(books, ticket).map((moment) => moment.atMs)
  books.automation.lookAt(ticket.number, atMs.length === 0 ? null : Math.min(...atMs))
}

/** Has every open ticket looked at under the rules and calendars of now. */
export const lookInTime = (books: DeskBooks, atMs: number): void => {
  if (rulesOn(books, 'time').length > 0) books.automation.lookAtAll(atMs)
}

/** Has the rules act whose time has come. Each looks once, whatever it finds. */
export function actInTime(books: DeskBooks, nowMs: number): void {
  const due = {
    event: 'rules_of_time_not_acted',
    items: books.automation.due(nowMs, AT_ONCE),
    nameOf: numberText,
    act: (number: number) => actOn(books, number, nowMs),
    putOff: books.automation.lookAt,
  }
  eachApart(books, due, nowMs)
}

function actOn(books: DeskBooks, number: number, nowMs: number): void {
  const ticket = books.tickets.byNumber(number)
  for (const { rule, mark, atMs } of ticket ? momentsOf(books, ticket) : [])
    if (atMs <= nowMs) lookOnce(books, number, rule, mark, nowMs)
  const after = books.tickets.byNumber(number)
  if (after) awaitTime(books, after)
  if (!after || rulesOn(books, 'time').length === 0) books.automation.lookAt(number, null)
}

function lookOnce(
  books: DeskBooks,
  number: number,
  rule: DeskRule,
  mark: string,
  nowMs: number,
): void {
  const ticket = books.tickets.byNumber(number)
  // What another rule did a moment ago may have ended what this one counts from.
  if (!ticket || markOf(rule, ticket) !== mark) return
  const acts = matches(
    rule.content.conditions,
    conditionFacts(ticket),
    lookingAt(books, null, nowMs),
  )
  const why = acts ? heldBack(books, rule, number, nowMs) : null
  books.automation.fired(number, rule, mark, acts && why === null, nowMs)
  if (why) books.automation.stop(number, ticket.version, rule, WHY_STOPPED[why])
  else if (acts) actByRule(books, rule, ticket, ticket.version, nowMs)
}

/** What is still to come on a ticket, and what has come and was not looked at. */
function momentsOf(books: DeskBooks, ticket: Ticket): readonly Moment[] {
  if (ticket.state === 'closed') return []
  return rulesOn(books, 'time').flatMap((rule) => {
    const mark = markOf(rule, ticket)
    if (mark === null || books.automation.hasFired(ticket.number, rule.id, mark)) return []
    const atMs = timeOf(books, rule, Number(mark))
    return atMs === null ? [] : [{ rule, mark, atMs }]
  })
}

function markOf({ content: { when } }: DeskRule, ticket: Ticket): string | null {
  const since = when.by === 'time' ? sinceMs(ticket, when.since) : null
  return since === null ? null : String(since)
}

/** A rule does not reach back: what lasted before it was written is given its whole length. */
function timeOf(
  { shelf }: DeskBooks,
  { changedAtMs, content: { when } }: DeskRule,
  markMs: number,
): number | null {
  if (when.by !== 'time') return null
  const fromMs = Math.max(markMs, changedAtMs)
  if (when.counted === 'wall') return fromMs + when.minutes * MINUTE_MS
  const calendar = calendarSince(shelf, fromMs)
  if (calendar === null) return null
  const reached = addOpen(calendar, instant(fromMs), seconds(when.minutes * 60))
  return reached.ok ? reached.value : null
}

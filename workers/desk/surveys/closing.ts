import { type SurveyRules, survey } from '@bylaw/rules-survey'
import type { DeskBooks } from '../books'
import { calendarsSince, type DatedCalendar } from '../clocks/rules'
import type { ReadVersion, RuleShelf } from '../rule-shelf'
import type { Ticket } from '../ticket'

/** What the Desk knows of one closing that its customer may be asked about. */
export interface KnownClosing {
  readonly ticketType: string
  readonly merged: boolean
  /** The customer had no need of it any more. */
  readonly withdrawn: boolean
  readonly solved: boolean
  readonly reopenedAtMs: number | null
  /** Contacts who wrote on the ticket, whoever wrote last first, and whom it is from. */
  readonly writers: readonly string[]
  /** What counts the time since the closing, one after the other; none where the company had none. */
  readonly calendars: readonly DatedCalendar[]
  /** The survey rules in force at the closing; null where the company had none. */
  readonly rules: SurveyRulesInForce | null
}

export interface SurveyRulesInForce {
  readonly version: ReadVersion
  readonly rules: SurveyRules
}

/** One closing of a ticket; null where the ticket was never closed then. */
export function closingOf(
  books: DeskBooks,
  ticketId: string,
  closedAtMs: number,
): KnownClosing | null {
  const ticket = books.tickets.byId(ticketId)
  const place = ticket?.marks.findIndex(
    ({ type, atMs }) => type === 'closed' && atMs === closedAtMs,
  )
  if (ticket === undefined || place === undefined || place < 0) return null
  const before = ticket.marks.slice(0, place)
  const lastOf = (type: string) => before.findLastIndex((mark) => mark.type === type)
  const reopened = ticket.marks.slice(place + 1).find(({ type }) => type === 'reopened')
  return {
    ticketType: ticket.type,
    merged: reopened === undefined && closedBy(books, ticket, 'merging', closedAtMs),
    withdrawn: reopened === undefined && closedBy(books, ticket, 'withdrawal', closedAtMs),
    solved: lastOf('solved') > lastOf('reopened'),
    reopenedAtMs: reopened?.atMs ?? null,
    writers: writersOf(books, ticket),
    calendars: calendarsSince(books.shelf, closedAtMs),
    rules: surveyRulesAt(books.shelf, closedAtMs),
  }
}

/** How a ticket was closed is what it says of its closing; what the outcome reads is anyone's words. */
function closedBy(
  { tickets }: DeskBooks,
  { number }: Ticket,
  how: 'merging' | 'withdrawal',
  closedAtMs: number,
): boolean {
  for (const { kind, atMs } of tickets.saidBefore(number, Number.MAX_SAFE_INTEGER, true)) {
    if (atMs < closedAtMs) return false
    if (kind === how && atMs === closedAtMs) return true
  }
  return false
}

/**
 * The survey rules of a moment. A version that left a question open is followed to the one that
 * decided it and changed nothing else: closings that wait for a decision are asked about then.
 */
export function surveyRulesAt(shelf: RuleShelf, atMs: number): SurveyRulesInForce | null {
  let pin = shelf.inForce('survey', atMs)
  if (pin === null) return null
  for (let next = shelf.completed(pin); next; next = shelf.completed(pin)) pin = next
  const version = shelf.version(pin)
  return version.repeals ? null : { version, rules: survey.rules.parse(version.rules) }
}

function writersOf(
  { tickets, roster }: DeskBooks,
  { number, customerId, contactId }: Ticket,
): string[] {
  const writers = new Set<string>()
  for (const { authorId } of tickets.saidBefore(number, Number.MAX_SAFE_INTEGER, true))
    if (authorId !== null && roster.member(authorId)?.customerId === customerId)
      writers.add(authorId)
  if (contactId !== null) writers.add(contactId)
  return [...writers]
}

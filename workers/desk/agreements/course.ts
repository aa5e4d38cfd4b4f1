import type { AgreementsView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import {
  type ResponsibilityDecision,
  type ResponsibilityRules,
  responsibility,
} from '@bylaw/rules-responsibility'
import type { DeskBooks } from '../books'
import { presenceNow } from '../staffing/who-is-there'
import type { Ticket } from '../ticket'

const MINUTE_MS = 60_000

const rulesAt = ({ shelf }: DeskBooks, nowMs: number): ResponsibilityRules | null => {
  const pin = shelf.inForce('responsibility', nowMs)
  return pin && responsibility.rules.parse(shelf.version(pin).rules)
}

/** After how long an unanswered request is chased; null while the company has not said. */
export function answerWithinMs(books: DeskBooks, nowMs: number): number | null {
  const minutes = rulesAt(books, nowMs)?.answerWithinMinutes ?? null
  return minutes === null ? null : minutes * MINUTE_MS
}

/** Whether the company's rules let a ticket wait at all; without any, the two sides may agree. */
export const mayWait = (books: DeskBooks, nowMs: number): boolean =>
  rulesAt(books, nowMs)?.mayWait ?? true

/**
 * Who takes a ticket by the rules on first and second responsible (R03.2): from what was asked and
 * answered on it, and who is there. Null where the customer has no pair, or there are no rules.
 */
export function courseOf(
  books: DeskBooks,
  ticket: Ticket,
  nowMs: number,
): AgreementsView['course'] {
  const rules = rulesAt(books, nowMs)
  const pair = books.staffing.pair(ticket.customerId)
  if (!rules || !pair) return null
  const all = books.agreements.of(ticket.number)
  const deferral = all.findLast(({ kind }) => kind === 'deferral')
  const declinedBySecond = all.some(
    ({ kind, state, toId }) =>
      (kind === 'hand_over' || kind === 'incident') &&
      state === 'declined' &&
      toId === pair.secondId,
  )
  const isThere = (personId: string) => presenceNow(books, personId, nowMs).presence === 'present'
  const decided = responsibility.decide(rules, {
    firstFree: deferral === undefined && isThere(pair.firstId),
    canWait: deferral?.state === 'agreed',
    firstFreeLater: deferral?.untilMs !== undefined && deferral.untilMs !== null,
    secondFree: pair.secondId !== null && !declinedBySecond && isThere(pair.secondId),
    handover: ticket.assigneeId !== null && ticket.assigneeId === pair.secondId ? 'clear' : 'none',
    unansweredMinutes: null,
  })
  if (!decided.ok) return null
  return {
    words: COURSE[decided.value.decision.assignee],
    because: decided.value.trace.because ?? words('', ''),
  }
}

const COURSE: Readonly<Record<ResponsibilityDecision['assignee'], Words>> = {
  first: words('由第一责任人处理', 'The first responsible takes it'),
  first_later: words('由第一责任人在约定时间处理', 'The first responsible, at the time agreed'),
  second: words(
    '由第一责任人安排第二责任人处理，并告知提出人',
    'The first arranges for the second and tells the requester',
  ),
  manager_decides: words('两人都没空，由经理决定', 'Neither is free: the manager decides'),
}

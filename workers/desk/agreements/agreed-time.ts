import { type CompiledCalendar, localText } from '@bylaw/calendar'
import type { Explanation } from '@bylaw/contract'
import { instant, words } from '@bylaw/kernel'
import type { Trace } from '@bylaw/rules-kit'
import type { CompanyDecision } from '../../rulebook/decision-store'
import { explained } from '../../rulebook/explanation'
import type { DeskBooks } from '../books'
import type { ReadVersion, RuleShelf } from '../rule-shelf'
import type { Mark, Ticket } from '../ticket'
import { requesterOf } from './requester'

/**
 * Why a solution is promised for a time that was agreed: who asked, who agreed and when, and the
 * clause by which such a time is the promise, where the company has one.
 *
 * @param step of the trace, which names the time
 */
export function agreedStep(
  books: DeskBooks,
  ticket: Ticket,
  step: Trace,
  calendar: CompiledCalendar,
  decisions: readonly CompanyDecision[],
): Trace {
  const mark = deferredBy(ticket)
  const agreement = mark && books.agreements.one(ticket.number, mark.n)
  if (!mark || !agreement) return step
  const nameOf = (personId: string | null | undefined) =>
    (personId && books.roster.member(personId)?.name) || ''
  const [asker, answerer] = [nameOf(agreement.byId), nameOf(agreement.answer?.byId)]
  const at = localText(calendar, instant(mark.atMs))
  const isTheirOwn = isOfTheRequester(books, ticket, agreement.answer?.byId ?? '')
  const said = isTheirOwn
    ? words(`${answerer} ${at} 同意`, `${answerer} agreed at ${at}`)
    : words(`${answerer} ${at} 记录提出人同意`, `${answerer} recorded at ${at} that they agreed`)
  const named: Trace = {
    ...step,
    because: words(
      `${asker} 申请延后：${agreement.words}。${said.zh}，约定的时间就是承诺`,
      `${asker} asked whether it can wait: ${agreement.words}. ${said.en}: that time is the promise`,
    ),
  }
  const version = rulesFor(books.shelf, mark.atMs)
  return version ? explained({ ...named, rule: '/mayWait' }, version, decisions) : named
}

/** The version of the rules on responsibility that an agreed time rests on, if there is one. */
export function agreedUnder(shelf: RuleShelf, ticket: Ticket): Explanation['rules'] {
  const mark = deferredBy(ticket)
  const version = mark && rulesFor(shelf, mark.atMs)
  return version ? [version.ref] : []
}

const deferredBy = ({ marks }: Ticket): Extract<Mark, { type: 'deferred' }> | undefined =>
  marks.findLast((mark) => mark.type === 'deferred')

function rulesFor(shelf: RuleShelf, atMs: number): ReadVersion | null {
  const pin = shelf.inForce('responsibility', atMs)
  return pin && shelf.version(pin)
}

/** Whoever asked for the ticket, or one of their customer's people. */
function isOfTheRequester(books: DeskBooks, ticket: Ticket, personId: string): boolean {
  const requester = requesterOf(books, ticket)
  const { customerId = null } = books.roster.member(personId) ?? {}
  return (
    personId === requester.personId || (customerId !== null && customerId === requester.customerId)
  )
}

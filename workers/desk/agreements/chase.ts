import { apply } from '../apply'
import type { DeskBooks } from '../books'
import { canChangeHands } from './ask'
import { remind } from './carry-agreement'
import { told } from './change-of'
import { answerWithinMs } from './course'
import { handBack } from './hand-back'
import { tellAsked, tellPromiseDue } from './tell'
import { isOffer } from './who-answers'

/** An hour, for urgent requests of companies that have not said how soon they are chased. */
const URGENT_AGAIN_MS = 3_600_000

/** Looks at an agreement whose time has come: one unanswered is chased, an incident goes back. */
export function lookAtAgreement(books: DeskBooks, number: number, n: number, nowMs: number): void {
  const agreement = books.agreements.one(number, n)
  const ticket = books.tickets.byNumber(number)
  if (!agreement || !ticket || ticket.state === 'closed') return
  if (agreement.kind === 'incident' && agreement.state === 'agreed') {
    handBack(books, ticket, agreement, null, null, nowMs)
    return
  }
  const isOffered = isOffer(agreement.kind)
  const isUnanswered = agreement.state === 'asked' && (agreement.kind === 'resource' || isOffered)
  const isPromiseDue = agreement.kind === 'deferral' && agreement.state === 'agreed'
  if (!isUnanswered && !isPromiseDue) return
  const withinMs = answerWithinMs(books, nowMs) ?? (agreement.urgent ? URGENT_AGAIN_MS : null)
  const nextChaseMs = isUnanswered && withinMs !== null ? nowMs + withinMs : null
  if (isOffered && !canChangeHands(ticket)) {
    // What is solved cannot be accepted now, and may be again: it is looked at later.
    books.agreements.save({ ...agreement, nextChaseMs })
    remind(books, agreement, nextChaseMs)
    return
  }
  const chased = { ...agreement, chased: agreement.chased + 1, nextChaseMs }
  books.agreements.save(chased)
  if (isUnanswered) tellAsked(books, ticket, chased, nowMs)
  else tellPromiseDue(books, ticket, chased, nowMs)
  remind(books, chased, nextChaseMs)
  const change = told(ticket, 'ticket.agreement_chased')
  apply(books, ticket, change, { personId: null, what: `chase_${agreement.kind}` }, nowMs)
}

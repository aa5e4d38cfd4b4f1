import type { AgreementAnswer, TicketChanged } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import { apply } from '../apply'
import { barredFrom } from '../assignment/barred'
import type { DeskBooks } from '../books'
import type { AgreementCommand, DeskRefusal } from '../call'
import { giveOnAfterHanding } from '../lifecycle/complaints'
import { stale } from '../lifecycle/stale'
import type { Member } from '../roster'
import { maySee } from '../sight'
import type { Change } from '../step'
import type { Ticket } from '../ticket'
import type { Agreement } from './agreement'
import { asked, canChangeHands, NOTHING_TO_HAND_OVER } from './ask'
import { acceptedFrom, told } from './change-of'
import { handBack } from './hand-back'
import { requesterOf } from './requester'
import { noLongerAsked, tellAnswered, tellAsked, tellWithdrawn } from './tell'
import { isOffer, mayAnswer, mayKnow, mayWithdraw, postFor } from './who-answers'

/** Asks something of someone on a ticket, answers it, takes an offer back, or reports how an incident went. */
export function carryAgreement(
  books: DeskBooks,
  member: Member,
  wish: AgreementCommand,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const ticket = books.tickets.byId(wish.ticketId)
  if (!ticket || !maySee(member, ticket.customerId)) return refuse({ code: 'not_found' })
  if (wish.version !== ticket.version) return refuse(stale(books, ticket, member, wish.version))
  if (wish.do === 'ask') return ask(books, ticket, member, wish.wish, nowMs)
  const agreement = books.agreements.one(ticket.number, wish.n)
  if (!agreement || !mayKnow(agreement, requesterOf(books, ticket), member))
    return refuse({ code: 'not_found' })
  if (wish.do === 'take_back') return takeBack(books, ticket, member, agreement, nowMs)
  return wish.do === 'answer'
    ? answer(books, ticket, member, agreement, wish.answer, nowMs)
    : report(books, ticket, member, agreement, wish.report, nowMs)
}

function ask(
  books: DeskBooks,
  ticket: Ticket,
  member: Member,
  wish: Extract<AgreementCommand, { do: 'ask' }>['wish'],
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const agreement = asked(books, ticket, member, wish, nowMs)
  if (!agreement.ok) return agreement
  books.agreements.save(agreement.value)
  remind(books, agreement.value, agreement.value.nextChaseMs)
  if (agreement.value.state === 'asked') tellAsked(books, ticket, agreement.value, nowMs)
  const by = { personId: member.personId, what: `ask_${wish.kind}` }
  return ok(apply(books, ticket, told(ticket, 'ticket.agreement_asked'), by, nowMs))
}

function answer(
  books: DeskBooks,
  ticket: Ticket,
  member: Member,
  agreement: Agreement,
  { answer: outcome, words: said }: AgreementAnswer,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  if (agreement.state === 'lapsed') return refuse(LAPSED)
  if (agreement.state === 'withdrawn') return refuse(WITHDRAWN)
  if (agreement.state !== 'asked') return refuse({ code: 'wrong_state' })
  if (!mayAnswer(agreement, requesterOf(books, ticket), member))
    return refuse({ code: 'not_allowed' })
  const post = postFor(agreement.approvals, member)
  const approvals = agreement.approvals.map((each) =>
    each === post ? { ...each, byId: member.personId } : each,
  )
  const isAgreed = outcome === 'agreed' && approvals.every(({ byId }) => byId !== null)
  // What was put off until then, or was to come back by then, cannot be any more.
  if (outcome === 'agreed' && agreement.untilMs !== null && agreement.untilMs <= nowMs)
    return refuse(TOO_LATE)
  const isDone = outcome === 'declined' || isAgreed
  const { kind } = agreement
  const takesOver = isAgreed && isOffer(kind) ? agreement.toId : null
  if (takesOver && !canChangeHands(ticket)) return refuse(NOTHING_TO_HAND_OVER)
  const barred = takesOver && barredFrom(books, ticket, takesOver, nowMs)
  if (barred) return refuse(barred)
  const answered: Agreement = {
    ...agreement,
    approvals: outcome === 'agreed' ? approvals : agreement.approvals,
    state: isDone ? outcome : 'asked',
    nextChaseMs: null,
    answer: isDone ? { byId: member.personId, atMs: nowMs, words: said ?? null } : null,
  }
  books.agreements.save(answered)
  noLongerAsked(books, ticket, agreement, nowMs)
  if (isDone) tellAnswered(books, ticket, answered, nowMs)
  // A promised time and an incident that ends are looked at when they come.
  remind(books, answered, isAgreed ? answered.untilMs : null)
  const by = { personId: member.personId, what: `${outcome}_${agreement.kind}` }
  const event = 'ticket.agreement_answered'
  const change =
    takesOver && isOffer(kind)
      ? acceptedFrom(ticket, takesOver, kind, event)
      : { ...told(ticket, event), ...(isAgreed ? promised(answered) : {}) }
  const done = apply(books, ticket, change, by, nowMs)
  giveOnAfterHanding(books, ticket, nowMs)
  return ok(done)
}

function takeBack(
  books: DeskBooks,
  ticket: Ticket,
  member: Member,
  agreement: Agreement,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const { kind, byId } = agreement
  if (byId !== member.personId) return refuse({ code: 'not_allowed' })
  if (!mayWithdraw(agreement, member)) return refuse({ code: 'wrong_state' })
  const withdrawn: Agreement = { ...agreement, state: 'withdrawn', nextChaseMs: null }
  books.agreements.save(withdrawn)
  noLongerAsked(books, ticket, agreement, nowMs)
  remind(books, withdrawn, null)
  tellWithdrawn(books, ticket, withdrawn, nowMs)
  const by = { personId: member.personId, what: `withdraw_${kind}` }
  return ok(apply(books, ticket, told(ticket, 'ticket.agreement_withdrawn'), by, nowMs))
}

/** The time that a deferral names is the promise from now on (R03.2). */
const promised = ({ kind, n, untilMs }: Agreement): Pick<Change, 'deferred'> =>
  kind === 'deferral' && untilMs !== null ? { deferred: { untilMs, n } } : {}

const LAPSED: DeskRefusal = {
  code: 'wrong_state',
  details: {
    detail: words(
      '此项已失效：提出后工单转由他人负责，或已关闭。',
      'This has lapsed: since it was asked the ticket went to somebody else, or was closed.',
    ),
  },
}

const WITHDRAWN: DeskRefusal = {
  code: 'wrong_state',
  details: {
    detail: words('提出的人已撤回移交。', 'Whoever offered it has taken it back.'),
  },
}

const TOO_LATE: DeskRefusal = {
  code: 'wrong_state',
  details: {
    detail: words(
      '所提的时间已过，不能再同意；请不同意，由对方另提时间。',
      'The time asked for has passed, so it can no longer be agreed to: decline it, and have another time asked for.',
    ),
  },
}

function report(
  books: DeskBooks,
  ticket: Ticket,
  member: Member,
  agreement: Agreement,
  text: string,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const { kind, state, toId, report: known } = agreement
  if (kind !== 'incident' || (state !== 'agreed' && state !== 'returned') || known !== null)
    return refuse({ code: 'wrong_state' })
  if (toId !== member.personId) return refuse({ code: 'not_allowed' })
  return ok(handBack(books, ticket, agreement, text, member.personId, nowMs))
}

/** Sets when the Desk looks at an agreement by itself; never is possible. */
export function remind(
  { reminders }: DeskBooks,
  { number, n }: Agreement,
  atMs: number | null,
): void {
  const about = { kind: 'agreement', number, n } as const
  if (atMs === null) reminders.drop(about)
  else reminders.set({ ...about, atMs })
}

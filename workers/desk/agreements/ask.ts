import type { NewAgreement } from '@bylaw/contract'
import { ok, type Result, refuse, words } from '@bylaw/kernel'
import type { DeskBooks } from '../books'
import type { DeskRefusal } from '../call'
import { isComplainedOf } from '../lifecycle/complained-of'
import { COMPLAINED_OF } from '../lifecycle/own-complaint'
import type { Member } from '../roster'
import { allowedIn } from '../step'
import type { Ticket } from '../ticket'
import { worksTickets } from '../works-tickets'
import type { Agreement } from './agreement'
import { answerWithinMs, mayWait } from './course'
import { managerOf, postsFor } from './posts'

const MINUTE_MS = 60_000
/** So far may the clock of whoever asks be ahead of ours. */
const CLOCKS_APART_MS = 5 * MINUTE_MS
const LONGEST_MS = 92 * 86_400_000

/** What is asked, as it is kept; or why it cannot be asked now. */
export function asked(
  books: DeskBooks,
  ticket: Ticket,
  asker: Member,
  wish: NewAgreement,
  nowMs: number,
): Result<Agreement, DeskRefusal> {
  if (ticket.state === 'closed') return refuse({ code: 'wrong_state' })
  if (wish.kind !== 'resource' && wish.kind !== 'approval' && ticket.assigneeId !== asker.personId)
    return refuse({ code: 'not_allowed', details: { detail: NOT_YOURS } })
  if ('toId' in wish && !worksTickets(books.roster.member(wish.toId)))
    return refuse({ code: 'not_found' })
  if ('toId' in wish && wish.toId === asker.personId)
    return refuse(unacceptable('/toId', NOT_ONESELF))
  if (books.agreements.of(ticket.number).some((each) => isSame(each, wish)))
    return refuse({ code: 'already_exists' })
  const blank: Agreement = {
    number: ticket.number,
    n: books.agreements.nextN(ticket.number),
    kind: wish.kind,
    state: 'asked',
    byId: asker.personId,
    toId: 'toId' in wish ? wish.toId : null,
    atMs: nowMs,
    words: '',
    scope: null,
    fromMs: null,
    untilMs: null,
    urgent: false,
    answer: null,
    chased: 0,
    nextChaseMs: null,
    report: null,
    copyToId: null,
    approvals: [],
  }
  switch (wish.kind) {
    case 'deferral': {
      const untilMs = Date.parse(wish.until)
      if (!mayWait(books, nowMs)) return refuse(NOTHING_WAITS)
      return isAhead(untilMs, nowMs)
        ? ok({ ...blank, words: wish.reason, untilMs })
        : refuse(unacceptable('/until', NOT_AHEAD))
    }
    case 'hand_over':
    case 'incident': {
      if (!canChangeHands(ticket)) return refuse(NOTHING_TO_HAND_OVER)
      if (isComplainedOf(books, ticket, wish.toId)) return refuse(COMPLAINED_OF)
      const { content, scope, from } = wish
      const fromMs = Date.parse(from)
      if (!canBegin(fromMs, ticket, nowMs)) return refuse(unacceptable('/from', NOT_FROM_THEN))
      const untilMs = wish.kind === 'incident' ? Date.parse(wish.until) : null
      if (untilMs !== null && !isAhead(untilMs, nowMs))
        return refuse(unacceptable('/until', NOT_AHEAD))
      const copyToId = wish.kind === 'incident' ? managerOf(books.roster, asker.personId) : null
      const withinMs = answerWithinMs(books, nowMs)
      const nextChaseMs = withinMs === null ? null : nowMs + withinMs
      return ok({ ...blank, words: content, scope, fromMs, untilMs, copyToId, nextChaseMs })
    }
    case 'resource': {
      const withinMs = answerWithinMs(books, nowMs)
      // Urgent ones are chased at once (R03.6), whatever the rules leave open.
      const nextChaseMs = wish.urgent ? nowMs : withinMs === null ? null : nowMs + withinMs
      return ok({ ...blank, words: wish.what, urgent: wish.urgent, nextChaseMs })
    }
    case 'approval': {
      const approvals = postsFor(books.roster, [asker.personId, wish.toId])
      const state = approvals.length === 0 ? 'agreed' : 'asked'
      return ok({ ...blank, words: wish.reason, approvals, state })
    }
  }
}

/** One deferral, and one hand-over of either kind, is open at a time. */
const isSame = ({ kind, state, toId }: Agreement, wish: NewAgreement): boolean =>
  state === 'asked' &&
  (wish.kind === 'resource' || wish.kind === 'approval'
    ? kind === wish.kind && toId === wish.toId
    : (kind === 'deferral') === (wish.kind === 'deferral') &&
      kind !== 'resource' &&
      kind !== 'approval')

/** What the customer is still to try, or is over, is nobody's to take over: there is nothing to do. */
export const canChangeHands = ({ state }: Ticket): boolean => allowedIn('assign', state)

export const NOTHING_TO_HAND_OVER: DeskRefusal = {
  code: 'wrong_state',
  details: {
    detail: words(
      '工单已解决，正等客户确认，没有可以移交的工作；客户反馈未解决后再移交。',
      'The ticket is solved and waits for the customer to confirm: there is nothing to hand over. It can be once they say that it is not solved.',
    ),
  },
}

const isAhead = (untilMs: number, nowMs: number): boolean =>
  untilMs > nowMs && untilMs <= nowMs + LONGEST_MS

/**
 * A hand-over is theirs from when they accept it (R03.5.3): it names no time to come, and none before
 * the ticket was there. Screens write times to the minute.
 */
const canBegin = (fromMs: number, { openedAtMs }: Ticket, nowMs: number): boolean =>
  fromMs <= nowMs + CLOCKS_APART_MS && fromMs > openedAtMs - MINUTE_MS

const unacceptable = (pointer: string, message: typeof NOT_AHEAD): DeskRefusal => ({
  code: 'unacceptable',
  details: { errors: [{ pointer, code: 'does_not_fit', message }] },
})

const NOT_AHEAD = words('时间须晚于现在，最长三个月。', 'It is after now, by three months at most.')
const NOT_FROM_THEN = words(
  '移交自对方接受时起生效：开始时间不能晚于现在，也不能早于工单提出的时间。要到以后才移交的，请到时再提出。',
  'A hand-over holds from when it is accepted: it begins neither later than now nor before the ticket was opened. Ask when the time has come.',
)
const NOTHING_WAITS: DeskRefusal = {
  code: 'not_allowed',
  details: {
    detail: words(
      '公司的责任人制度不允许延后处理：没空时请移交第二责任人。',
      'By the company’s rules on responsibility nothing waits: hand it over to the second.',
    ),
  },
}
const NOT_ONESELF = words('请选择另一个人。', 'Choose someone else.')
const NOT_YOURS = words(
  '只有工单的负责人可以申请延后或移交。',
  'Only whoever has the ticket may ask to defer it or hand it over.',
)

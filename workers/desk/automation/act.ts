import type { TicketChanged } from '@bylaw/contract'
import { ok, type Result, refuse, type Words, words } from '@bylaw/kernel'
import { PROBLEMS } from '../../platform/problem'
import { apply, log } from '../apply'
import { barredFrom } from '../assignment/barred'
import type { DeskBooks } from '../books'
import type { DeskRefusal, TicketStep } from '../call'
import { openParts } from '../lifecycle/closed'
import { seeToComplaints } from '../lifecycle/complaints'
import { lifecycleAt } from '../lifecycle/in-force'
import { passage } from '../lifecycle/passage'
import { type Change, step } from '../step'
import type { Ticket } from '../ticket'
import { isHeard } from '../told'
import { doAll } from '../tools/do-all'
import { worksTickets } from '../works-tickets'
import type { DeskRule } from './rules-of'

/**
 * Has a rule act on a ticket: all of its actions or, where one cannot be done, none; then the ticket's
 * history says why. What was done is in the history under the rule's name.
 *
 * @param version the version of the ticket that the rule acts on
 */
export function actByRule(
  books: DeskBooks,
  rule: DeskRule,
  ticket: Ticket,
  version: number,
  nowMs: number,
): void {
  const { zone, content } = rule
  const filling = { language: content.language, zone, agentId: null, nowMs }
  const done = doAll(books, ticket.number, content.actions, filling, (wish) =>
    take(books, wish, nowMs),
  )
  if (done.ok) {
    books.causes.note('rule', rule, done.value, ticket.version)
    attachBy(books, rule, done.value, nowMs)
  } else books.automation.stop(ticket.number, version, rule, whyNot(done.refusal))
}

/** The shard attaches: the event stays in the log until it has, so that no article is lost or doubled. */
function attachBy(books: DeskBooks, { content }: DeskRule, ticket: Ticket, nowMs: number): void {
  const articleIds = content.actions.flatMap((action) =>
    action.do === 'attach' ? [action.articleId] : [],
  )
  if (articleIds.length > 0)
    log(books, ticket, ['ticket.articles_attached'], nowMs, [], { articleIds })
}

function whyNot({
  at,
  refusal: { code, details },
}: {
  readonly at: number
  readonly refusal: DeskRefusal
}): Words {
  const why = details?.detail ?? details?.refusal?.message ?? PROBLEMS[code][1]
  return words(
    `第 ${at + 1} 项操作不能执行，全部未做：${why.zh}`,
    `Action ${at + 1} cannot be done, so nothing was: ${why.en}`,
  )
}

/** Takes a step as a manager might, who makes the rules; nobody is its author. */
function take(
  books: DeskBooks,
  wish: TicketStep,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const ticket = books.tickets.byId(wish.ticketId)
  if (!ticket) return refuse({ code: 'not_found' })
  if (wish.do === 'assign') {
    if (!worksTickets(books.roster.member(wish.assigneeId))) return refuse({ code: 'not_found' })
    const barred = barredFrom(books, ticket, wish.assigneeId, nowMs)
    if (barred) return refuse(barred)
  }
  const change = step(ticket, wish, {
    personId: '',
    isContact: false,
    isHeard: isHeard(books, ticket),
  })
  if (!change.ok) return change
  const parts = wish.do === 'close' ? openParts(books, ticket, nowMs) : null
  if (parts) return refuse(parts)
  if (change.value.events.length === 0) return ok(log(books, ticket, [], nowMs))
  const to = wish.do === 'move' ? wish.to : undefined
  const lifecycle = lifecycleAt(books.shelf, nowMs)
  const stage = passage(lifecycle, ticket, change.value.state, 'manager', to)
  if (!stage.ok) return stage
  const made = { ...withoutResponse(change.value), stage: stage.value }
  const done = apply(books, ticket, made, { personId: null, what: wish.do }, nowMs)
  return ok(seeToComplaints(books, ticket, done, nowMs))
}

/** Nobody has answered the customer yet: what was promised them runs on. */
const withoutResponse = (change: Change): Change => ({
  ...change,
  marks: change.marks.filter((mark) => mark !== 'agent_reply'),
})

import type { TicketChanged } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { may, type Permission } from '../identity/permissions'
import { address, cannotCopy } from './addressing/addressing'
import { carryAgreement } from './agreements/carry-agreement'
import { apply, log } from './apply'
import { barredFrom } from './assignment/barred'
import { noteSkips } from './assignment/skips'
import { whatFollows } from './assignment/what-follows'
import { metAlready, noteBecame } from './became'
import type { DeskBooks } from './books'
import type { CommandKey, DeskCall, DeskRefusal, Done, TicketCommand, TicketStep } from './call'
import { cannotMention, mention } from './following/mention'
import { isTheirs, notHeard } from './heard'
import { answerElsewhere, openParts, wordElsewhere } from './lifecycle/closed'
import { seeToComplaints } from './lifecycle/complaints'
import { correctCustomer } from './lifecycle/correct-customer'
import { deriveTicket } from './lifecycle/derive'
import { lifecycleAt } from './lifecycle/in-force'
import { linkTickets } from './lifecycle/link'
import { mergeTicket, unmergeTicket } from './lifecycle/merge'
import { barredByComplaint } from './lifecycle/own-complaint'
import { landing, passage } from './lifecycle/passage'
import { openTicket } from './opening'
import type { Member } from './roster'
import { speakerOf } from './speaker-of'
import { type Change, step } from './step'
import { ticketFor } from './there'
import type { Ticket } from './ticket'
import { isHeard } from './told'
import { applyMacro } from './tools/macro'
import { carryWork } from './work/carry-work'
import { worksTickets } from './works-tickets'

/**
 * Carries a command out, or says why not. Runs inside one transaction: the ticket, what was said,
 * who is responsible, the events, the timers and the kept answer come to be together or not at all.
 */
export function carryOut(
  books: DeskBooks,
  member: Member,
  { nowMs }: DeskCall,
  key: CommandKey | null,
  command: TicketCommand,
): Result<Done, DeskRefusal> {
  const kept = key && books.answers.find(member.personId, key)
  if (kept === 'other') return refuse({ code: 'key_reused' })
  if (kept) return ok({ changed: kept, replayed: true })
  if (!may(member.role, PERMISSION[command.do])) return refuse({ code: 'not_allowed' })
  const met = metAlready(books, command, nowMs)
  if (met) return met
  const speaker = speakerOf(books, member, command)
  if (!speaker) return refuse({ code: 'not_found' })

  const seq = books.events.lastSeq()
  const done = doneTo(books, speaker, command, nowMs)
  if (!done.ok) return done
  // An opening is an event, unless the ticket was there already.
  const wasThere = command.do === 'open' && books.events.lastSeq() === seq
  const changed = whatFollows(books, speaker, command, done.value, seq, nowMs)
  if (key) books.answers.keep(member.personId, key, changed, nowMs)
  noteBecame(books, command, changed, nowMs)
  return ok({ changed, replayed: wasThere })
}

/** The Desk checks again what the routes have checked: its own copy of the role is the newer one. */
export const PERMISSION: Record<TicketCommand['do'], Permission> = {
  open: 'ticket.open',
  take: 'ticket.take',
  take_over: 'ticket.take',
  assign: 'ticket.assign',
  reply: 'ticket.reply',
  note: 'ticket.note',
  question: 'ticket.note',
  change: 'ticket.change',
  move: 'ticket.change',
  wait: 'ticket.change',
  resume: 'ticket.change',
  solve: 'ticket.solve',
  confirm: 'ticket.confirm',
  withdraw: 'ticket.withdraw',
  close: 'ticket.close',
  reopen: 'ticket.reopen',
  link: 'ticket.change',
  unlink: 'ticket.change',
  merge: 'ticket.change',
  unmerge: 'ticket.change',
  derive: 'ticket.open',
  correct_customer: 'ticket.change',
  ask: 'ticket.take',
  // The requester's own word, by whomever it is asked; the agreement says whose it is.
  answer: 'ticket.confirm',
  take_back: 'ticket.take',
  report: 'ticket.take',
  record_work: 'ticket.work',
  amend_work: 'ticket.work',
  macro: 'tool.use',
}

function doneTo(
  books: DeskBooks,
  member: Member,
  command: TicketCommand,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const barred = barredByComplaint(books, command, member.personId)
  if (barred) return refuse(barred)
  switch (command.do) {
    case 'open':
      return openTicket(books, member, command, nowMs)
    case 'link':
    case 'unlink':
      return linkTickets(books, member, command, nowMs)
    case 'merge':
      return mergeTicket(books, member, command, nowMs)
    case 'unmerge':
      return unmergeTicket(books, member, command, nowMs)
    case 'derive':
      return deriveTicket(books, member, command, nowMs)
    case 'correct_customer':
      return correctCustomer(books, member, command, nowMs)
    case 'ask':
    case 'answer':
    case 'take_back':
    case 'report':
      return carryAgreement(books, member, command, nowMs)
    case 'record_work':
    case 'amend_work':
      return carryWork(books, member, command, nowMs)
    case 'macro':
      return applyMacro(books, member, command, nowMs, byHand(books, member, nowMs))
    default:
      return take(books, member, command, nowMs)
  }
}

/** Takes steps as a person does by hand: only those that they may. */
export const byHand =
  (books: DeskBooks, member: Member, nowMs: number) =>
  (wish: TicketStep): Result<TicketChanged, DeskRefusal> =>
    may(member.role, PERMISSION[wish.do])
      ? doneTo(books, member, wish, nowMs)
      : refuse({ code: 'not_allowed' })

function take(
  books: DeskBooks,
  member: Member,
  wish: TicketStep,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const there = ticketFor(books, member, wish)
  if (!there.ok) return there
  const found = there.value
  if (wish.do === 'assign' && !worksTickets(books.roster.member(wish.assigneeId)))
    return refuse({ code: 'not_found' })

  const taker = takerOf(wish, member)
  const barred = taker && barredFrom(books, found, taker, nowMs)
  if (barred) return refuse(barred)

  const unnameable = cannotMention(books, wish) ?? cannotCopy(books, found, wish, member)
  if (unnameable) return refuse(unnameable)

  const actor = {
    personId: member.personId,
    isContact: member.role === 'contact',
    isHeard: isHeard(books, found),
  }
  const unheard = notHeard(found, wish, actor.isContact, nowMs)
  if (unheard) return refuse(unheard)
  const change = step(found, wish, actor)
  if (!change.ok) return change
  const parts = CLOSING.has(wish.do) ? openParts(books, found, nowMs) : null
  if (parts) return refuse(parts)
  if (change.value.events.length === 0) return ok(log(books, found, [], nowMs))
  const waitMs = actor.isContact ? waitBeforeWord(books, found, member, nowMs) : 0
  if (waitMs > 0)
    return refuse({ code: 'too_many_requests', details: { retryAfterSeconds: waitMs / 1000 } })
  if (wish.do === 'reply' && found.state === 'closed') {
    const say = ({ id }: Ticket) => doneTo(books, member, { ...wish, ticketId: id }, nowMs)
    const elsewhere = isTheirs(wish, actor)
      ? wordElsewhere(books, member, found, wish, nowMs, say)
      : answerElsewhere(books, found, wish, say)
    if (elsewhere) return elsewhere
  }
  const stage = stageAfter(books, found, wish, change.value, member, nowMs)
  if (!stage.ok) return stage
  if (wish.do === 'take') noteSkips(books, found, member.personId, nowMs)
  const by = { personId: member.personId, what: wish.do }
  const done = apply(books, found, { ...change.value, stage: stage.value }, by, nowMs)
  address(books, found, wish, member)
  mention(books, found, wish, member.personId, nowMs)
  return ok(seeToComplaints(books, found, done, nowMs))
}

/** What closes a ticket, and does not while parts of it are open. */
const CLOSING: ReadonlySet<TicketStep['do']> = new Set(['close', 'confirm', 'withdraw'])

/**
 * By the staff's own steps a ticket goes only where the company's rules let them bring it. A
 * customer's word is heard in any case, whoever records it.
 */
function stageAfter(
  { shelf }: DeskBooks,
  ticket: Ticket,
  wish: TicketStep,
  { state }: Change,
  { role }: Member,
  nowMs: number,
): Result<string | null, DeskRefusal> {
  const lifecycle = lifecycleAt(shelf, nowMs)
  return isTheirs(wish, { isContact: role === 'contact' }) || wish.do === 'confirm'
    ? ok(landing(lifecycle, ticket, state))
    : passage(lifecycle, ticket, state, role, wish.do === 'move' ? wish.to : undefined)
}

/**
 * How long a customer's person has to wait before saying more on a ticket: what they say costs
 * everyone who reads it.
 */
const waitBeforeWord = (
  { tickets }: DeskBooks,
  { number }: Ticket,
  { personId }: Member,
  nowMs: number,
): number => {
  const words = tickets.wordsSince(number, personId, nowMs - HOUR_MS)
  const first = words.at(-MOST_WORDS_PER_HOUR)
  return first === undefined ? 0 : first + HOUR_MS - nowMs
}
const HOUR_MS = 3_600_000
const MOST_WORDS_PER_HOUR = 60

/** Who would have the ticket after a step that hands it over. */
const takerOf = (wish: TicketStep, { personId }: Member): string | null =>
  wish.do === 'take' || wish.do === 'take_over'
    ? personId
    : wish.do === 'assign'
      ? wish.assigneeId
      : null

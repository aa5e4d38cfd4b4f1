import type { TicketChanged } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { may, type Permission } from '../identity/permissions'
import { apply, log } from './apply'
import type { DeskBooks } from './books'
import type { CommandKey, DeskCall, DeskRefusal, Done, TicketCommand, TicketStep } from './call'
import { look } from './clocks/look'
import { pinsAt } from './clocks/rules'
import { timed } from './clocks/timed'
import { lifecycleAt } from './lifecycle/in-force'
import { landing, passage } from './lifecycle/passage'
import { stale } from './lifecycle/stale'
import type { Member } from './roster'
import { maySee } from './sight'
import { type Change, step } from './step'
import { NEVER_MS, numberFrom, type Ticket } from './ticket'

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

  const done =
    command.do === 'open'
      ? open(books, member, command, nowMs)
      : take(books, member, command, nowMs)
  if (!done.ok) return done
  if ('files' in command && command.files)
    books.attachments.attachToLatest(numberFrom(done.value), command.files)
  if (key) books.answers.keep(member.personId, key, done.value, nowMs)
  return ok({ changed: done.value, replayed: false })
}

/** The Desk checks again what the routes have checked: its own copy of the role is the newer one. */
export const PERMISSION: Record<TicketCommand['do'], Permission> = {
  open: 'ticket.open',
  take: 'ticket.take',
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
  close: 'ticket.close',
  reopen: 'ticket.reopen',
}

function open(
  books: DeskBooks,
  member: Member,
  wish: Extract<TicketCommand, { do: 'open' }>,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const customer = books.roster.customer(wish.customerId)
  if (!customer || !maySee(member, customer.id)) return refuse({ code: 'not_found' })
  const openedAtMs = wish.receivedAtMs ?? nowMs
  const wished: Ticket = {
    number: books.tickets.nextNumber(),
    id: wish.ticketId,
    subject: wish.subject,
    state: 'open',
    stage: null,
    type: wish.type ?? 'request',
    priority: wish.priority,
    channel: wish.channel,
    customerId: customer.id,
    customerLevel: customer.level,
    assigneeId: null,
    openedAtMs,
    updatedAtMs: nowMs,
    closedAtMs: null,
    outcome: null,
    marks: [],
    pins: pinsAt(books.shelf, openedAtMs),
    refusal: null,
    firstResponseBreachedAtMs: null,
    resolutionBreachedAtMs: null,
    wakesAtMs: null,
    dueAtMs: NEVER_MS,
    version: 1,
  }
  const ticket = timed(books.shelf, wished, nowMs)
  books.tickets.add(ticket, wish.description, member.personId)
  const opened = log(books, ticket, ['ticket.opened'], nowMs)
  // What the customer told us long ago may be late as it is written down.
  look(books, ticket, nowMs)
  return ok(opened)
}

function take(
  books: DeskBooks,
  member: Member,
  wish: TicketStep,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const found = books.tickets.byId(wish.ticketId)
  if (!found || !maySee(member, found.customerId)) return refuse({ code: 'not_found' })
  if ('version' in wish && wish.version !== found.version)
    return refuse(stale(books, found, member, wish.version))
  if (wish.do === 'assign' && !canBeAssigned(books.roster.member(wish.assigneeId)))
    return refuse({ code: 'not_found' })

  const actor = { personId: member.personId, isContact: member.role === 'contact' }
  const change = step(found, wish, actor)
  if (!change.ok) return change
  if (change.value.events.length === 0) return ok(log(books, found, [], nowMs))
  const waitMs = actor.isContact ? waitBeforeWord(books, found, member, nowMs) : 0
  if (waitMs > 0)
    return refuse({ code: 'too_many_requests', details: { retryAfterSeconds: waitMs / 1000 } })
  const stage = stageAfter(books, found, wish, change.value, member, nowMs)
  if (!stage.ok) return stage
  const by = { personId: member.personId, what: wish.do }
  return ok(apply(books, found, { ...change.value, stage: stage.value }, by, nowMs))
}

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
  return role === 'contact' || wish.do === 'confirm'
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

const canBeAssigned = (member: Member | undefined): boolean =>
  member?.active === true && may(member.role, 'ticket.take')

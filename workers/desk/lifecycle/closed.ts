import type { Heard, TicketChanged } from '@bylaw/contract'
import { type Result, refuse, words } from '@bylaw/kernel'
import { lifecycle, reply } from '@bylaw/rules-lifecycle'
import { followUpIdOf } from '../../platform/ids'
import type { DeskBooks } from '../books'
import type { DeskRefusal, WithFiles } from '../call'
import { calendarSince } from '../clocks/rules'
import type { Member } from '../roster'
import { numberText, type Ticket } from '../ticket'
import { openFrom } from './derive'
import { lifecycleAt } from './in-force'
import { wentInto } from './went-into'

/** Why a ticket cannot be closed over parts of it that are open, where the rules do not let it. */
export function openParts(
  { links, shelf }: DeskBooks,
  { number }: Ticket,
  nowMs: number,
): DeskRefusal | null {
  const openChildren = links.openChildren(number)
  if (openChildren === 0) return null
  const { rules, version } = lifecycleAt(shelf, nowMs)
  const decided = lifecycle.decide(rules, { by: 'closing', openChildren })
  if (decided.ok && decided.value.decision.by === 'closing' && decided.value.decision.allowed)
    return null
  const message = words(
    `还有 ${openChildren} 张子工单未关闭，不能关闭。`,
    `It cannot be closed: ${openChildren === 1 ? 'a part of it is' : `${openChildren} parts of it are`} still open.`,
  )
  return {
    code: 'wrong_state',
    details: {
      detail: message,
      refusal: {
        code: 'open_children',
        message,
        rule: '/children',
        ...(version ? { ruleSetId: version.ref.ruleSetId } : {}),
        details: { openChildren },
      },
    },
  }
}

/**
 * Where a customer's word on a closed ticket is heard instead: on the one it was merged into, or,
 * once the matter is too long ago, on one that follows it. Null where it reopens the ticket.
 *
 * @param say how a word is said on a ticket that is there
 */
export function wordElsewhere(
  books: DeskBooks,
  member: Member,
  ticket: Ticket,
  word: {
    readonly body: string
    readonly note?: string
    readonly heard?: Heard | undefined
  } & WithFiles,
  nowMs: number,
  say: (ticket: Ticket) => Result<TicketChanged, DeskRefusal>,
): Result<TicketChanged, DeskRefusal> | null {
  const into = wentInto(books, ticket).at(-1)
  if (into) return say(into)
  if (!isOver(books, ticket, nowMs)) return null
  const following = books.links
    .of(ticket.number)
    .filter(({ other, kind }) => other === ticket.number && kind === 'follow_up_of')
    .map(({ number }) => books.tickets.byNumber(number))
    .find((each) => each !== undefined && each.state !== 'closed')
  if (following) return say(following)
  const newId = followUpIdOf(ticket.id, books.tickets.nextNumber())
  const { subject } = ticket
  const { body: description, files, note, heard } = word
  const along = { ...(files && { files }), ...(note && { note }), ...(heard && { heard }) }
  const wish = { as: 'follow_up' as const, subject, description, newId, ...along }
  return openFrom(books, member, ticket, wish, nowMs)
}

/**
 * Where our answer goes on a ticket that was merged: what the customer waits for stands on the one
 * that goes on, so it is written there; what was said on the telephone already is put down there.
 */
export function answerElsewhere(
  books: DeskBooks,
  ticket: Ticket,
  { cameBy }: { readonly cameBy?: readonly string[] | undefined },
  say: (ticket: Ticket) => Result<TicketChanged, DeskRefusal>,
): Result<TicketChanged, DeskRefusal> | null {
  const into = wentInto(books, ticket).at(-1)
  if (!into) return null
  return cameBy ? say(into) : refuse({ code: 'wrong_state', details: { detail: goesOnIn(into) } })
}

const goesOnIn = (into: Ticket) =>
  words(
    `本单已并入 ${numberText(into.number)}，请在那里回复客户。`,
    `This ticket was merged into ${numberText(into.number)}: answer the customer there.`,
  )

/** An archived ticket stays as it is. Undecided, a word is heard where it is said. */
function isOver(books: DeskBooks, ticket: Ticket, nowMs: number): boolean {
  if (books.archive.sinceMs(ticket.number) !== undefined) return true
  const untilMs = reopensUntil(books, ticket, nowMs)
  return typeof untilMs === 'number' && nowMs > untilMs
}

/** Up to when a word opens a closed ticket again; null is for good, undefined is undecided. */
export function reopensUntil(
  { shelf }: DeskBooks,
  { closedAtMs }: Ticket,
  nowMs: number,
): number | null | undefined {
  const calendar = closedAtMs === null ? null : calendarSince(shelf, closedAtMs)
  if (closedAtMs === null || calendar === null) return undefined
  const { rules } = lifecycleAt(shelf, nowMs)
  const decided = reply(rules, { closedAtMs, atMs: nowMs }, calendar)
  return decided.ok ? decided.value.decision.untilMs : undefined
}

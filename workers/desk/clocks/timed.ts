import { soonestStep } from '@bylaw/rules-escalation'
import { promise } from '@bylaw/rules-sla'
import type { RuleShelf } from '../rule-shelf'
import { type Mark, NEVER_MS, type Ticket } from '../ticket'
import { outlookOf } from './outlook'
import { laddersAt, laddersFor, repinned, rulesOf } from './rules'

/**
 * The ticket with its timer set by how its promises stand. What a changed priority, type or
 * customer, or a time that was agreed, brings forward may be past already: such a ticket is looked at
 * once.
 *
 * @param before as it was until now; undefined where it was just opened
 */
export function timed(shelf: RuleShelf, known: Ticket, nowMs: number, before?: Ticket): Ticket {
  const isOtherType = before !== undefined && before.type !== known.type
  const isOthers = before !== undefined && before.customerId !== known.customerId
  if (known.marks.length === 0 && known.type !== 'complaint' && !isOtherType)
    return timedWhenOpened(shelf, known, nowMs)
  const ticket = repinned(shelf, known)
  const atMs = Math.max(nowMs, ticket.updatedAtMs)
  const { nextMs, dueAtMs, refusal } = outlookOf(shelf, ticket, [], atMs)
  const movedNow =
    isOtherType ||
    isOthers ||
    ticket.marks.some(({ type, atMs }) => MOVING.has(type) && atMs === ticket.updatedAtMs)
  return { ...ticket, refusal, dueAtMs, wakesAtMs: movedNow ? ticket.updatedAtMs : nextMs }
}

const MOVING: ReadonlySet<Mark['type']> = new Set(['priority_changed', 'deferred'])

/** The same for a ticket to which nothing has happened yet, at a fraction of the work. */
function timedWhenOpened(shelf: RuleShelf, ticket: Ticket, nowMs: number): Ticket {
  const rules = rulesOf(shelf, ticket)
  if (rules === null) return { ...ticket, ...UNPROMISED }
  if (!rules.ok) return { ...ticket, ...UNPROMISED, refusal: rules.refusal }
  const all = laddersAt(shelf, nowMs)
  const promised = promise(rules.value.sla, ticket, rules.value.calendar, (clock, seconds) => {
    const ladder = laddersFor(clock, all)?.rules.ladders[clock]
    return ladder ? soonestStep(ladder, ticket.priority, seconds) : null
  })
  if (!promised.ok) return { ...ticket, ...UNPROMISED, refusal: promised.refusal }
  const { dueAtMs, quietUntilMs } = promised.value
  return {
    ...ticket,
    refusal: null,
    dueAtMs: dueAtMs ?? NEVER_MS,
    wakesAtMs: earlier(quietUntilMs, shelf.nextChangeMs('escalation', nowMs)),
  }
}

const earlier = (quietUntilMs: number | null, changeMs: number | null): number | null =>
  quietUntilMs === null || changeMs === null ? quietUntilMs : Math.min(quietUntilMs, changeMs)

const UNPROMISED = { refusal: null, dueAtMs: NEVER_MS, wakesAtMs: null }

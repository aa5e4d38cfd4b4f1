import { type CompiledCalendar, openSpans } from '@bylaw/calendar'
import { instant, ok, type Result } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { CLOCKS, type Clock, type ClockName, clocks, type SlaDecision } from '@bylaw/rules-sla'
import { type PromiseRules, rulesOf } from './clocks/rules'
import type { RuleShelf } from './rule-shelf'
import type { Ticket } from './ticket'

/** How one promise stands. */
export interface ClockStanding {
  /** When it falls, or fell, due. */
  readonly dueAtMs: number | null
  readonly metAtMs: number | null
  /** Why nothing is owed any more though it was not met; left out where that is not so. */
  readonly ended?: Clock['ended']
  /** The first instant at which it was broken, as its history has it; null while it is kept. */
  readonly brokenAtMs: number | null
  /** Working seconds left; negative when late, null when nothing is promised. */
  readonly leftSeconds: number | null
  readonly paused: boolean
  /** When counting goes on, where only the closed desk keeps it still. */
  readonly opensAtMs: number | null
}

/** Null where a clock is not promised or has not started. */
export type Standing = Readonly<Record<ClockName, ClockStanding | null>>

/**
 * How a ticket's promises stand at a moment, from its history and the rules it is pinned to. What
 * was written down has happened, even if the clock of a host says that it is still to come.
 */
export function standingOf(shelf: RuleShelf, ticket: Ticket, clockMs: number): Standing {
  const nowMs = Math.max(clockMs, ticket.updatedAtMs)
  const read = readClocks(shelf, ticket, nowMs)
  if (!read?.ok) return NOTHING_PROMISED
  const { rules, decision } = read.value
  const opensAtMs = opensAt(rules, decision, nowMs)
  const stand = (name: ClockName) => standing(decision.clocks[name], opensAtMs)
  return {
    firstResponse: stand('firstResponse'),
    nextResponse: stand('nextResponse'),
    keepInformed: stand('keepInformed'),
    resolution: stand('resolution'),
  }
}

/** A ticket's clocks with the rules they were read by. */
export interface ReadClocks {
  readonly rules: PromiseRules
  readonly decision: SlaDecision
}

/** Reads a ticket's clocks; null when the company had no service levels. */
export function readClocks(
  shelf: RuleShelf,
  ticket: Ticket,
  nowMs: number,
): Result<ReadClocks, Refusal> | null {
  const rules = rulesOf(shelf, ticket)
  if (!rules?.ok) return rules
  const decision = clocks(rules.value.sla, slaTicketOf(ticket), rules.value.calendar, nowMs)
  return decision.ok ? ok({ rules: rules.value, decision: decision.value }) : decision
}

/** Why a clock that the queue goes by has no due time; of several the first. */
export const refusedOf = ({ refused }: SlaDecision): Refusal | null =>
  CLOCKS.map((clock) => refused[clock]).find((refusal) => refusal !== undefined) ?? null

/** A ticket's history as the rules read it: its first priority, and then what changed. */
export function slaTicketOf({ priority, customerLevel, channel, openedAtMs, marks }: Ticket) {
  const changed = marks.find((mark) => mark.type === 'priority_changed')
  return {
    priority: changed?.before ?? priority,
    customerLevel,
    channel,
    openedAtMs,
    history: marks.map((mark) =>
      mark.type === 'priority_changed'
        ? { atMs: mark.atMs, type: mark.type, priority: mark.priority }
        : mark.type === 'deferred'
          ? { atMs: mark.atMs, type: mark.type, untilMs: mark.untilMs }
          : { atMs: mark.atMs, type: mark.type },
    ),
  }
}

/** When the desk opens next, if the promises are counted by its hours and it is closed. */
function opensAt({ sla, calendar }: PromiseRules, { policy }: SlaDecision, nowMs: number) {
  if (policy === null || sla.policies[policy.index]?.clock !== 'business') return null
  const known = openings.get(calendar)
  if (known?.nowMs === nowMs) return known.opensAtMs
  const next = openSpans(calendar, instant(nowMs)).next()
  const opensAtMs = next.done || next.value.start <= nowMs ? null : next.value.start
  openings.set(calendar, { nowMs, opensAtMs })
  return opensAtMs
}

/** The tickets of a list are looked at in the same moment, and mostly count by the same hours. */
const openings = new WeakMap<CompiledCalendar, { nowMs: number; opensAtMs: number | null }>()

const standing = (clock: Clock | null, opensAtMs: number | null): ClockStanding | null =>
  clock && {
    dueAtMs: clock.promisedAtMs,
    metAtMs: clock.metAtMs,
    ...(clock.ended ? { ended: clock.ended } : {}),
    brokenAtMs: clock.breached ? clock.lateAtMs : null,
    leftSeconds: clock.leftSeconds,
    paused: clock.paused,
    opensAtMs: clock.metAtMs === null && !clock.ended && !clock.paused ? opensAtMs : null,
  }

const NOTHING_PROMISED: Standing = {
  firstResponse: null,
  nextResponse: null,
  keepInformed: null,
  resolution: null,
}

import type { AlertClock } from '@bylaw/contract'
import { type Told, toldBy } from '@bylaw/rules-escalation'
import type { Refusal } from '@bylaw/rules-kit'
import {
  CLOCKS,
  type ClockName,
  type ClockRun,
  runsOf,
  type SlaDecision,
  type Watchpoint,
  watchpoints,
} from '@bylaw/rules-sla'
import { type ReadClocks, readClocks, refusedOf, slaTicketOf } from '../promises'
import type { RuleShelf } from '../rule-shelf'
import { NEVER_MS, type Ticket } from '../ticket'
import type { Alert } from './alerts'
import { complaintOutlook } from './complaint'
import { type Ladders, laddersAt, laddersFor } from './rules'

/** What has come by now of a ticket's clocks and was not noted yet, and what they wait for. */
export interface Outlook {
  /** The earliest first. */
  readonly come: readonly Come[]
  /** When to look again; null where nothing is left to come. */
  readonly nextMs: number | null
  /** The nearest running promise, or `NEVER_MS`. */
  readonly dueAtMs: number
  /** Why the rules could not decide a promise. No due time is guessed for it; the others stand. */
  readonly refusal: Refusal | null
}

export type Come =
  | { readonly kind: 'broken'; readonly clock: AlertClock; readonly atMs: number }
  | ({ readonly kind: 'warning' } & Warning)
  | ({ readonly kind: 'step'; readonly clock: AlertClock; readonly atMs: number } & Rung)

type Warning = Watchpoint & {
  readonly leadMinutes: number
  /** Working time left when it is told; less than the lead where nobody looked in time. */
  readonly leftSeconds: number
}

/** A step of a ladder whose turn it is, and the rules it stands in. */
interface Rung {
  readonly told: Told
  readonly ladders: Ladders
}

/**
 * Reads it all from the history: however late, early or often someone looks, each moment comes
 * once, since what was noted for it is known. A promise that moved comes anew for its new moments.
 */
export function outlookOf(
  shelf: RuleShelf,
  ticket: Ticket,
  alerts: readonly Alert[],
  nowMs: number,
): Outlook {
  const own = complaintOutlook(shelf, ticket, alerts, nowMs)
  const promised = promisedOutlook(shelf, ticket, alerts, nowMs)
  if (own.come.length === 0 && own.nextMs === null) return promised
  return {
    ...promised,
    come: [...promised.come, ...own.come].sort((a, b) => a.atMs - b.atMs),
    nextMs: first([promised.nextMs, own.nextMs], nowMs),
    dueAtMs: Math.min(promised.dueAtMs, own.dueAtMs ?? NEVER_MS),
  }
}

/** The same of what service levels promise. */
function promisedOutlook(
  shelf: RuleShelf,
  ticket: Ticket,
  alerts: readonly Alert[],
  nowMs: number,
): Outlook {
  const read = readClocks(shelf, ticket, nowMs)
  if (read === null) return QUIET
  if (!read.ok) return { ...QUIET, refusal: read.refusal }
  const { rules, decision } = read.value
  const points = watchpoints(rules.sla, decision)
  const steps = stepsOf(shelf, ticket, read.value, alerts, nowMs)
  return {
    come: [
      ...brokenBy(points, ticket, alerts, nowMs),
      ...warnedBy(points, decision, alerts, nowMs),
      ...steps.come,
    ].sort((a, b) => a.atMs - b.atMs),
    nextMs: first([steps.nextMs, ...points.map(({ atMs }) => atMs)], nowMs),
    dueAtMs: decision.next?.dueAtMs ?? NEVER_MS,
    refusal: refusedOf(decision),
  }
}

/**
 * A promise once broken is not broken again; of those that start anew, each run is judged by itself.
 */
const brokenBy = (
  points: readonly Watchpoint[],
  ticket: Ticket,
  alerts: readonly Alert[],
  nowMs: number,
): Come[] =>
  points.flatMap(({ clock, atMs, leadMinutes, startedAtMs }) =>
    leadMinutes !== null || atMs > nowMs || wasBroken(clock, startedAtMs, ticket, alerts)
      ? []
      : [{ kind: 'broken', clock, atMs }],
  )

function wasBroken(
  clock: ClockName,
  startedAtMs: number,
  { firstResponseBreachedAtMs, resolutionBreachedAtMs }: Ticket,
  alerts: readonly Alert[],
): boolean {
  if (clock === 'firstResponse') return firstResponseBreachedAtMs !== null
  if (clock === 'resolution') return resolutionBreachedAtMs !== null
  return alerts.some(
    (each) => each.kind === 'broken' && each.clock === clock && each.atMs >= startedAtMs,
  )
}

/** Of each clock the latest warning that has come; one that comes too late to warn is left out. */
const warnedBy = (
  points: readonly Watchpoint[],
  { clocks }: SlaDecision,
  alerts: readonly Alert[],
  nowMs: number,
): Come[] =>
  CLOCKS.flatMap((clock) => {
    const latest = points.findLast((each) => each.clock === clock && each.atMs <= nowMs)
    const leadMinutes = latest?.leadMinutes ?? null
    if (latest === undefined || leadMinutes === null) return []
    const { atMs } = latest
    const known = alerts.some(
      (each) =>
        each.kind === 'warning' &&
        each.clock === clock &&
        each.key === `${leadMinutes}` &&
        each.atMs >= atMs,
    )
    const leftSeconds = clocks[clock]?.leftSeconds ?? 0
    return known ? [] : [{ kind: 'warning', ...latest, leadMinutes, leftSeconds }]
  })

/** The steps of every ladder in force, each clock by the first rule set that speaks of it. */
function stepsOf(
  shelf: RuleShelf,
  ticket: Ticket,
  { rules }: ReadClocks,
  alerts: readonly Alert[],
  nowMs: number,
): { readonly come: readonly Come[]; readonly nextMs: number | null } {
  const all = laddersAt(shelf, nowMs)
  if (all.length === 0) return { come: [], nextMs: shelf.nextChangeMs('escalation', nowMs) }
  const running = Object.entries(
    runsOf(rules.sla, slaTicketOf(ticket), rules.calendar, nowMs),
  ).filter(([, { metAtMs }]) => metAtMs === null) as [ClockName, ClockRun][]
  const sent = alerts.flatMap(({ kind, clock, key, atMs }) =>
    kind === 'step' ? [{ clock, step: key, atMs }] : [],
  )
  const nextTimes = [running.length === 0 ? null : shelf.nextChangeMs('escalation', nowMs)]
  const come: Come[] = []
  for (const ladders of all) {
    const theirs = running.filter(([clock]) => laddersFor(clock, all) === ladders)
    if (theirs.length === 0) continue
    const decided = toldBy(
      ladders.rules,
      { priority: ticket.priority, nowMs, clocks: clocksOf(theirs), complaint: null, sent },
      rules.calendar,
    )
    if (!decided.ok) continue
    nextTimes.push(decided.value.next?.atMs ?? null)
    for (const told of decided.value.due)
      if (isClock(told.clock))
        come.push({ kind: 'step', clock: told.clock, atMs: told.atMs, told, ladders })
  }
  return { come, nextMs: first(nextTimes, nowMs) }
}

const clocksOf = (running: readonly [ClockName, ClockRun][]) =>
  Object.fromEntries(running.map(([clock, run]) => [clock, { ...run, pauses: [...run.pauses] }]))

const isClock = (name: string): name is ClockName => CLOCKS.some((clock) => clock === name)

/** The first of these moments that is still to come. */
const first = (moments: readonly (number | null)[], nowMs: number): number | null =>
  moments.reduce<number | null>(
    (soonest, at) => (at === null || at <= nowMs ? soonest : Math.min(soonest ?? at, at)),
    null,
  )

const QUIET: Outlook = { come: [], nextMs: null, dueAtMs: NEVER_MS, refusal: null }

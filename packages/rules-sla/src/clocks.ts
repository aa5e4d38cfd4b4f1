import { type CompiledCalendar, countedBy, type NoOpenTime } from '@bylaw/calendar'
import { ok, type Result, refuse, type Words } from '@bylaw/kernel'
import { type Refusal, undecided } from '@bylaw/rules-kit'
import { type Clock, type Counting, clockOf } from './clock'
import type { Ticket } from './facts'
import { type Matched, policyFor } from './match'
import { pausesOf } from './pauses'
import { pauseWhenAsking } from './question'
import { decideFirst, noOpenTime } from './refusal'
import { CLOCKS, type ClockName, type Policy, type SlaRules } from './rules'
import {
  overAt,
  type Round,
  roundsOf,
  type Standstill,
  type Story,
  storyOf,
  wholeSecond,
} from './story'

/** A clock that starts anew keeps its earlier runs, each judged on its own. */
export interface PastRound {
  readonly startedAtMs: number
  readonly metAtMs: number | null
  readonly usedSeconds: number
  readonly breached: boolean
}

export interface SlaDecision {
  /** Place of the policy that holds, or null when nothing is promised to this ticket. */
  readonly policy: { readonly index: number; readonly name: Words } | null
  /** Null where nothing is promised or nothing has started the clock. */
  readonly clocks: Readonly<Record<ClockName, Clock | null>>
  readonly rounds: Readonly<Record<'nextResponse' | 'keepInformed', readonly PastRound[]>>
  /** Why a clock could not be read; such a clock is null above, and the others stand as ever. */
  readonly refused: Readonly<Partial<Record<ClockName, Refusal>>>
  /** The due time that comes first among the clocks that are not met. */
  readonly next: { readonly clock: ClockName; readonly dueAtMs: number } | null
}

/**
 * How every clock of a ticket stands at a moment, from its history alone. A clock that an open
 * question bears on is refused by itself, and the case only when no clock is left.
 *
 * Pauses are cut out of open time; a changed priority counts from the opening under its new
 * policy; a second message of a customer who already waits does not push the due time.
 *
 * @param calendar the working calendar, compiled once and kept
 */
export function clocks(
  rules: SlaRules,
  ticket: Ticket,
  calendar: CompiledCalendar,
  nowMs: number,
): Result<SlaDecision, Refusal> {
  const story = storyOf(ticket, nowMs)
  const matched = policyFor(rules, story.traits)
  if (!matched) return ok(NOTHING_PROMISED)

  const refused: Partial<Record<ClockName, Refusal>> = {}
  const read: Record<ClockName, readonly Clock[]> = { ...NO_ROUNDS }
  for (const name of CLOCKS) {
    if (needsAnswer(name, rules, matched.policy, story)) {
      refused[name] = decideFirst(pauseWhenAsking)
      continue
    }
    const runs = readRounds(name, rules, matched.policy, story, calendar, nowMs)
    if (!runs.ok) return refuse(noOpenTime(runs.refusal, matched.index, name))
    read[name] = runs.value
  }
  const nothingRead = CLOCKS.every((name) => read[name].length === 0)
  if (nothingRead && Object.keys(refused).length > 0) return undecided(pauseWhenAsking)
  return ok(decision(matched, read, refused))
}

function readRounds(
  name: ClockName,
  rules: SlaRules,
  policy: Policy,
  story: Story,
  calendar: CompiledCalendar,
  nowMs: number,
): Result<readonly Clock[], NoOpenTime> {
  const minutes = policy[`${name}Minutes`]
  if (minutes === null) return ok([])
  const counting: Counting = {
    calendar: countedBy(policy.clock, calendar),
    targetSeconds: minutes * 60,
    pauses: pausesOf(name, rules, story),
    leadSeconds: rules.warnings.leadMinutes.map((lead) => lead * 60),
    now: wholeSecond(nowMs),
  }
  const runs: Clock[] = []
  for (const round of roundsOf(name, story)) {
    const clock = clockOf(round, counting)
    if (!clock.ok) return clock
    runs.push(clock.value)
  }
  return ok(runs)
}

function decision(
  { index, policy }: Matched,
  read: Readonly<Record<ClockName, readonly Clock[]>>,
  refused: SlaDecision['refused'],
): SlaDecision {
  const current = (name: ClockName): Clock | null => read[name].at(-1) ?? null
  const states = {
    firstResponse: current('firstResponse'),
    nextResponse: current('nextResponse'),
    keepInformed: current('keepInformed'),
    resolution: current('resolution'),
  }
  const [next] = CLOCKS.flatMap((clock) => {
    const dueAtMs = states[clock]?.dueAtMs ?? null
    return dueAtMs === null ? [] : [{ clock, dueAtMs }]
  }).toSorted((a, b) => a.dueAtMs - b.dueAtMs)
  return {
    policy: { index, name: policy.name },
    clocks: states,
    rounds: {
      nextResponse: read.nextResponse.map(pastRound),
      keepInformed: read.keepInformed.map(pastRound),
    },
    refused,
    next: next ?? null,
  }
}

const pastRound = ({ startedAtMs, metAtMs, usedSeconds, breached }: Clock): PastRound => ({
  startedAtMs,
  metAtMs,
  usedSeconds,
  breached,
})

/**
 * The open question matters to a promised clock once it would have to stop, or not, for the
 * customer: it is one that pauses stop, and a wait began before it was met.
 */
const needsAnswer = (name: ClockName, rules: SlaRules, policy: Policy, story: Story): boolean =>
  rules.pauses.waitingCustomer === null &&
  rules.pauses.stops.includes(name) &&
  policy[`${name}Minutes`] !== null &&
  story.standstills.some(
    (wait) =>
      wait.why === 'waiting_customer' && roundsOf(name, story).some((round) => meet(wait, round)),
  )

const meet = ({ from, to }: Standstill, round: Round): boolean =>
  Math.max(from, round.from) < Math.min(to ?? Infinity, overAt(round) ?? Infinity)

const NO_ROUNDS = { firstResponse: [], nextResponse: [], keepInformed: [], resolution: [] }

const NOTHING_PROMISED: SlaDecision = {
  policy: null,
  clocks: { firstResponse: null, nextResponse: null, keepInformed: null, resolution: null },
  rounds: { nextResponse: [], keepInformed: [] },
  refused: {},
  next: null,
}

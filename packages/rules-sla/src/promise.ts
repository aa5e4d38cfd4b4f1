import { addOpen, type CompiledCalendar, countedBy, type NoOpenTime } from '@bylaw/calendar'
import { type Instant, ok, type Result, refuse, SECOND_MS, seconds } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { policyFor, type Traits } from './match'
import { noOpenTime } from './refusal'
import type { Policy, SlaRules } from './rules'
import { wholeSecond } from './story'

/** What a ticket is promised at the moment it is opened. */
export interface Promised {
  /** The due time that comes first; null when nothing is promised. */
  readonly dueAtMs: number | null
  /** Nothing calls for attention before this moment: no warning, no step of a ladder, no breach. */
  readonly quietUntilMs: number | null
}

/** The clocks that an opened ticket starts; the fourth, keeping informed, starts with our reply. */
export const STARTED_BY_OPENING = ['firstResponse', 'nextResponse', 'resolution'] as const

/**
 * The due time of a ticket just opened: all a desk needs to accept it. It says what `clocks`
 * says of a ticket without history, at a fraction of the work: all of its clocks start together
 * and nothing has stopped them, so that what comes first of the shortest comes first of all.
 *
 * @param soonest in how many seconds of its time a clock first calls for attention, by whatever
 *   else counts by it; the warnings and the breach are looked after here
 */
export function promise(
  rules: SlaRules,
  opened: Traits & { readonly openedAtMs: number },
  calendar: CompiledCalendar,
  soonest: (clock: OpeningClock, targetSeconds: number) => number | null = () => null,
): Result<Promised, Refusal> {
  const matched = policyFor(rules, opened)
  if (!matched) return ok(NOTHING)
  const { index, policy } = matched
  const counted = countedBy(policy.clock, calendar)
  const from = wholeSecond(opened.openedAtMs)
  let dueAtMs: number | null = null
  let quietSeconds: number | null = null
  for (const clock of STARTED_BY_OPENING) {
    const target = targetOf(policy, clock)
    if (target === null) continue
    const due = addOpen(counted, from, seconds(target))
    if (!due.ok) return refuse(noOpenTime(due.refusal, index, clock))
    dueAtMs = least(dueAtMs, due.value)
    quietSeconds = least(quietSeconds, firstWarning(rules, target))
    quietSeconds = least(quietSeconds, soonest(clock, target))
  }
  const lateAtMs = dueAtMs === null ? null : dueAtMs + SECOND_MS
  return ok({ dueAtMs, quietUntilMs: least(reached(counted, from, quietSeconds), lateAtMs) })
}

type OpeningClock = (typeof STARTED_BY_OPENING)[number]

const targetOf = (policy: Policy, clock: OpeningClock): number | null => {
  const minutes = policy[`${clock}Minutes`]
  return minutes === null ? null : minutes * 60
}

/** Seconds until the earliest warning of a promise of this length. */
const firstWarning = ({ warnings }: SlaRules, targetSeconds: number): number | null =>
  warnings.leadMinutes
    .map((lead) => targetSeconds - lead * 60)
    .filter((at) => at > 0)
    .reduce<number | null>(least, null)

function reached(calendar: CompiledCalendar, from: Instant, after: number | null): number | null {
  if (after === null) return null
  const at: Result<Instant, NoOpenTime> = addOpen(calendar, from, seconds(after))
  return at.ok ? at.value : null
}

const least = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b)

const NOTHING: Promised = { dueAtMs: null, quietUntilMs: null }

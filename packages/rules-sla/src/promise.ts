import { addOpen, type CompiledCalendar, countedBy, type NoOpenTime } from '@bylaw/calendar'
import { type Instant, ok, type Result, refuse, seconds } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import { policyFor, type Traits } from './match'
import { noOpenTime } from './refusal'
import type { SlaRules } from './rules'
import { wholeSecond } from './story'

/** What a ticket is promised at the moment it is opened. */
export interface Promised {
  /** Null when no policy matches: nothing is promised then. */
  readonly policyIndex: number | null
  /** JSON pointer of that policy in the rules. */
  readonly rule: string | null
  readonly firstResponse: DueTime | null
  readonly resolution: DueTime | null
}

export interface DueTime {
  readonly dueAtMs: number
  /** When an unmet promise is first late; see `Clock.lateAtMs`. */
  readonly lateAtMs: number | null
}

/**
 * The due times of a ticket just opened: all a desk needs to accept it. It says what `clocks`
 * says of a ticket without history, at a fraction of the work.
 */
export function promise(
  rules: SlaRules,
  opened: Traits & { readonly openedAtMs: number },
  calendar: CompiledCalendar,
): Result<Promised, Refusal> {
  const matched = policyFor(rules, opened)
  if (!matched) return ok({ policyIndex: null, rule: null, firstResponse: null, resolution: null })

  const { index, policy } = matched
  const counted = countedBy(policy.clock, calendar)
  const from = wholeSecond(opened.openedAtMs)
  const firstResponse = dueTime(counted, from, policy.firstResponseMinutes)
  if (!firstResponse.ok) return refuse(noOpenTime(firstResponse.refusal, index, 'firstResponse'))
  const resolution = dueTime(counted, from, policy.resolutionMinutes)
  if (!resolution.ok) return refuse(noOpenTime(resolution.refusal, index, 'resolution'))
  return ok({
    policyIndex: index,
    rule: `/policies/${index}`,
    firstResponse: firstResponse.value,
    resolution: resolution.value,
  })
}

function dueTime(
  calendar: CompiledCalendar,
  from: Instant,
  minutes: number | null,
): Result<DueTime | null, NoOpenTime> {
  if (minutes === null) return ok(null)
  const due = addOpen(calendar, from, seconds(minutes * 60))
  if (!due.ok) return due
  const late = addOpen(calendar, due.value, seconds(1))
  return ok({ dueAtMs: due.value, lateAtMs: late.ok ? late.value : null })
}

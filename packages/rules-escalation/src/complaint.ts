import type { CompiledCalendar } from '@bylaw/calendar'
import { ok, type Result } from '@bylaw/kernel'
import { type Refusal, type Trace, undecided } from '@bylaw/rules-kit'
import { climb } from './climb'
import type { ClockRun, EscalationFacts, Watched } from './facts'
import { complaintWithin } from './questions'
import { noComplaintRules } from './refusals'
import type { EscalationRules } from './rules'
import { ladderStep } from './trace'

type Complaint = NonNullable<EscalationFacts['complaint']>

/** A complaint as a run of a clock; null while no time to answer is set, or the rules have none. */
export function complaintRun(
  { complaint }: EscalationRules,
  { receivedAtMs, pauses, metAtMs }: Complaint,
): ClockRun | null {
  if (!complaint || complaint.withinMinutes === null) return null
  const { withinMinutes, clock } = complaint
  return {
    startedAtMs: receivedAtMs,
    targetSeconds: withinMinutes * 60,
    clock,
    pauses: [...pauses],
    metAtMs,
  }
}

/** By when a complaint is answered, and why then. */
export interface ComplaintClock {
  /** Null while a pause keeps that open. */
  readonly dueAtMs: number | null
  /** Seconds of the clock's time left; negative when late, null once it was answered. */
  readonly leftSeconds: number | null
  readonly trace: Trace
}

/** Reads the clock of a complaint, also of one that was answered (R04.1). */
export function complaintClock(
  rules: EscalationRules,
  watched: Omit<Watched, 'clocks' | 'complaint'> & { readonly complaint: Complaint },
  working: CompiledCalendar,
): Result<ComplaintClock, Refusal> {
  if (!rules.complaint) return noComplaintRules()
  const run = complaintRun(rules, watched.complaint)
  if (run === null) return undecided(complaintWithin)
  const { ladder } = rules.complaint
  const facts = { ...watched, clocks: {} }
  const read = climb('complaint', '/complaint/ladder', ladder ?? [], run, facts, working)
  if (!read.ok) return read
  const { counted } = read.value
  return ok({
    dueAtMs: counted.dueAtMs,
    leftSeconds: run.metAtMs === null ? run.targetSeconds - counted.used : null,
    trace: ladderStep(rules, read.value, working),
  })
}

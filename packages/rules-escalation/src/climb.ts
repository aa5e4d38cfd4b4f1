import type { CompiledCalendar } from '@bylaw/calendar'
import { ok, type Result } from '@bylaw/kernel'
import type { Refusal } from '@bylaw/rules-kit'
import type { ClockRun, Watched } from './facts'
import { type Counting, counting, momentsOf } from './moments'
import { noOpenTime } from './refusals'
import type { ClockName, Ladder, Step } from './rules'

export type LadderName = ClockName | 'complaint'

/** A step that is due now: who is to be told of what. */
export interface Told {
  readonly clock: LadderName
  /** Key of the step. */
  readonly step: string
  /** 0 the first time, then the number of the reminder. */
  readonly reminder: number
  /** When it was due; earlier than now where nobody looked in time. */
  readonly atMs: number
  /** Keys of the roles that are told. */
  readonly tell: readonly string[]
  /** Role that the ticket goes to; null leaves it where it is. */
  readonly assign: string | null
}

/** Where one step stands. */
export interface Rung {
  readonly row: number
  readonly step: Step
  readonly state: 'other_priority' | 'no_moment' | 'to_come' | 'told' | 'due'
  readonly told: Told | null
  readonly latestAtMs: number | null
  readonly nextAtMs: number | null
}

/** Where a ladder stands at a moment. */
export interface Climb {
  readonly clock: LadderName
  /** JSON pointer of the ladder. */
  readonly rule: string
  readonly counted: Counting
  readonly rungs: readonly Rung[]
}

/** What is due of one ladder, and what comes next. */
export function climb(
  clock: LadderName,
  rule: string,
  ladder: Ladder,
  run: ClockRun,
  facts: Watched,
  calendar: CompiledCalendar,
): Result<Climb, Refusal> {
  const counted = counting(run, calendar, facts.nowMs)
  if (!counted.ok) return noOpenTime(counted.refusal, clock)
  const rungs = ladder.map((step, row) => rungOf(clock, step, row, counted.value, facts))
  return ok({ clock, rule, counted: counted.value, rungs })
}

function rungOf(
  clock: LadderName,
  step: Step,
  row: number,
  counted: Counting,
  { priority, sent }: Watched,
): Rung {
  const rung = { row, step, told: null, latestAtMs: null, nextAtMs: null }
  if (step.priorities !== null && !step.priorities.includes(priority))
    return { ...rung, state: 'other_priority' }
  const moments = momentsOf(step, counted)
  if (moments === null) return { ...rung, state: 'no_moment' }
  const { latest, nextAtMs } = moments
  if (latest === null) return { ...rung, state: 'to_come', nextAtMs }
  const { atMs, reminder } = latest
  const known = sent.some(
    (each) => each.clock === clock && each.step === step.key && each.atMs >= atMs,
  )
  if (known) return { ...rung, state: 'told', latestAtMs: atMs, nextAtMs }
  const { key, tell, assign } = step
  const told = { clock, step: key, reminder, atMs, tell, assign }
  return { ...rung, state: 'due', told, latestAtMs: atMs, nextAtMs }
}

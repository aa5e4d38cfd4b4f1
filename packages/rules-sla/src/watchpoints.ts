import type { SlaDecision } from './clocks'
import { CLOCKS, type ClockName, type SlaRules } from './rules'

/** A moment at which a promise that is not yet met calls for attention. */
export interface Watchpoint {
  readonly clock: ClockName
  readonly atMs: number
  /** How long before the due time it warns; null at the first instant at which it is broken. */
  readonly leadMinutes: number | null
  readonly startedAtMs: number
  readonly dueAtMs: number
}

/** When a ticket's running promises warn and when each would be broken, the earliest first. */
export const watchpoints = (
  { warnings: { leadMinutes } }: SlaRules,
  { clocks }: SlaDecision,
): readonly Watchpoint[] =>
  CLOCKS.flatMap((clock): Watchpoint[] => {
    const { dueAtMs, startedAtMs, targetSeconds, warnAtMs, lateAtMs } = clocks[clock] ?? NOT_RUNNING
    if (dueAtMs === null) return []
    const run = { clock, startedAtMs, dueAtMs }
    const leads = leadMinutes.filter((lead) => lead * 60 < targetSeconds).toSorted((a, b) => b - a)
    return [
      ...warnAtMs.map((atMs, index) => ({ ...run, atMs, leadMinutes: leads[index] ?? null })),
      ...(lateAtMs === null ? [] : [{ ...run, atMs: lateAtMs, leadMinutes: null }]),
    ]
  }).toSorted((a, b) => a.atMs - b.atMs)

const NOT_RUNNING = {
  dueAtMs: null,
  startedAtMs: 0,
  targetSeconds: 0,
  warnAtMs: [],
  lateAtMs: null,
} as const

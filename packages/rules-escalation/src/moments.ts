import {
  addOpen,
  type CompiledCalendar,
  countedBy,
  type NoOpenTime,
  openBetween,
  type Pause,
} from '@bylaw/calendar'
import { type Instant, instant, ok, type Result, seconds } from '@bylaw/kernel'
import type { ClockRun } from './facts'
import type { Ladder, Step } from './rules'

/** When a step of a ladder is due, and when it is due again. */
export interface Moments {
  /** The last of its moments that has come, 0 the first and 1 the first reminder; null before. */
  readonly latest: { readonly reminder: number; readonly atMs: number } | null
  /** The first of its moments still to come; null when there is none or a pause keeps it open. */
  readonly nextAtMs: number | null
}

/** A run of a clock with all it takes to say when so much of its time has passed. */
export interface Counting {
  readonly run: ClockRun
  readonly calendar: CompiledCalendar
  readonly pauses: readonly Pause[]
  readonly now: Instant
  /** Seconds of the clock's time that have passed. */
  readonly used: number
  /** When the promise falls due; null while a pause keeps that open. */
  readonly dueAtMs: number | null
}

/** Reads a run of a clock; refused when its due time lies beyond all open hours. */
export function counting(
  run: ClockRun,
  working: CompiledCalendar,
  nowMs: number,
): Result<Counting, NoOpenTime> {
  const calendar = countedBy(run.clock, working)
  const pauses = run.pauses.map(({ fromMs, toMs }) => ({
    from: instant(fromMs),
    to: toMs === null ? null : instant(toMs),
  }))
  const now = instant(nowMs)
  const started = instant(run.startedAtMs)
  const due = addOpen(calendar, started, seconds(run.targetSeconds), pauses)
  if (!due.ok && pauses.every(({ to }) => to !== null)) return due
  const used = openBetween(calendar, started, now, pauses)
  return ok({ run, calendar, pauses, now, used, dueAtMs: due.ok ? due.value : null })
}

/**
 * The moments of a step: after its share or its minutes of the promise, then every so often. A
 * warning longer before the due time than the promise itself has no moment; null says so.
 */
export function momentsOf(step: Step, counted: Counting): Moments | null {
  const firstSeconds = secondsUntil(step, counted.run.targetSeconds)
  if (firstSeconds === null) return null
  const everySeconds = step.repeat === null ? null : step.repeat.everyMinutes * 60
  const most = step.repeat === null ? 0 : (step.repeat.most ?? Number.MAX_SAFE_INTEGER)
  const at = (reminder: number): number | null => {
    const length = seconds(firstSeconds + reminder * (everySeconds ?? 0))
    const moment = addOpen(
      counted.calendar,
      instant(counted.run.startedAtMs),
      length,
      counted.pauses,
    )
    return moment.ok ? moment.value : null
  }
  const over = counted.used - firstSeconds
  const reached = over < 0 ? -1 : Math.min(most, Math.floor(over / (everySeconds ?? Infinity)))
  const latestAtMs = reached < 0 ? null : at(reached)
  if (latestAtMs === null || latestAtMs > counted.now) return { latest: null, nextAtMs: at(0) }
  return {
    latest: { reminder: reached, atMs: latestAtMs },
    nextAtMs: reached < most ? at(reached + 1) : null,
  }
}

/** In how many seconds of a clock's time its ladder first speaks for such a ticket; null if never. */
export const soonestStep = (
  ladder: Ladder,
  priority: string,
  targetSeconds: number,
): number | null =>
  ladder
    .filter(({ priorities }) => priorities?.some((each) => each === priority) ?? true)
    .map((step) => secondsUntil(step, targetSeconds))
    .find((seconds) => seconds !== null) ?? null

/** Seconds of the clock's time from its start to a step; a part of a second counts as whole. */
function secondsUntil({ at }: Step, targetSeconds: number): number | null {
  if (at.by === 'percent') return Math.ceil((targetSeconds * at.percent) / 100)
  const length = targetSeconds + at.minutes * 60
  return length > 0 ? length : null
}

import {
  addOpen,
  type CompiledCalendar,
  type NoOpenTime,
  openBetween,
  type Pause,
  subtractOpen,
} from '@bylaw/calendar'
import { type Instant, instant, ok, type Result, SECOND_MS, seconds } from '@bylaw/kernel'
import { pausesUntil } from './pauses'
import { type Agreed, type Ended, overAt, type Round } from './story'

/** How one clock stands. Lengths are whole seconds of open time. */
export interface Clock {
  readonly startedAtMs: number
  readonly targetSeconds: number
  /** When the promise falls due as far as is known; null while a pause keeps it open. */
  readonly promisedAtMs: number | null
  /** The same, while the clock runs; null once it is met, or nothing is owed any more. */
  readonly dueAtMs: number | null
  /**
   * The first instant at which the promise is or was late: a second after the due time, as all
   * instants are whole seconds. Arm an alarm for this one. Null once it was met in time.
   */
  readonly lateAtMs: number | null
  readonly warnAtMs: readonly number[]
  /** The time that the requester agreed to wait for; left out where the target alone holds. */
  readonly agreedUntilMs?: number
  readonly usedSeconds: number
  /** Negative once late. */
  readonly leftSeconds: number
  /** Open time that pauses took out of the count. */
  readonly pausedSeconds: number
  readonly metAtMs: number | null
  /** Why nothing is owed any more though nothing met it; left out where that is not so. */
  readonly ended?: { readonly atMs: number; readonly as: Ended['as'] }
  /**
   * The due time passed without it. A promise due at closing is late that evening, though no open
   * time has gone by since.
   */
  readonly breached: boolean
  readonly paused: boolean
}

/** What a clock counts by. */
export interface Counting {
  readonly calendar: CompiledCalendar
  readonly targetSeconds: number
  readonly pauses: readonly Pause[]
  readonly leadSeconds: readonly number[]
  readonly now: Instant
}

/** Reads one run of a clock; refused when its due time lies beyond all open hours. */
export function clockOf(round: Round, counted: Counting): Result<Clock, NoOpenTime> {
  const { from, met, agreed = null } = round
  const over = overAt(round)
  const { calendar, now } = counted
  const targetSeconds = agreed ? agreedSeconds(from, agreed, counted) : counted.targetSeconds
  const counting = { ...counted, targetSeconds }
  const pauses = pausesUntil(over, counting.pauses)
  const lasts = pauses.some(({ to }) => to === null)
  const paused = over === null && lasts
  const promised = addOpen(calendar, from, seconds(targetSeconds), pauses)
  if (!promised.ok && !lasts) return promised

  const used = openBetween(calendar, from, over ?? now, pauses)
  const promisedAtMs = promised.ok ? dueAt(promised.value, agreed, targetSeconds) : null
  const breached = promisedAtMs !== null && (over ?? now) > promisedAtMs
  const dueAtMs = over === null ? promisedAtMs : null
  return ok({
    startedAtMs: from,
    targetSeconds,
    promisedAtMs,
    dueAtMs,
    lateAtMs:
      promisedAtMs !== null && (over === null || breached) ? promisedAtMs + SECOND_MS : null,
    warnAtMs: dueAtMs === null ? [] : warnings(from, dueAtMs, counting),
    ...(agreed ? { agreedUntilMs: agreed.until } : {}),
    usedSeconds: used,
    leftSeconds: targetSeconds - used,
    pausedSeconds: openBetween(calendar, from, over ?? now) - used,
    metAtMs: met,
    ...(met === null && round.ended ? { ended: { atMs: round.ended.at, as: round.ended.as } } : {}),
    breached,
    paused,
  })
}

/**
 * The open time that a promise has whose requester agreed to wait: what lies between its start and
 * the time agreed. What paused it until then is settled by that; a later pause moves it as any.
 */
export function agreedSeconds(
  from: Instant,
  { at, until }: Agreed,
  { calendar, pauses }: Pick<Counting, 'calendar' | 'pauses'>,
): number {
  const settled = pauses
    .filter((pause) => pause.from < at)
    .map((pause) => ({ from: pause.from, to: instant(Math.min(pause.to ?? at, at)) }))
  return openBetween(calendar, from, instant(Math.max(from, until)), settled)
}

/**
 * A time agreed while the desk is closed is that time: neither the closing before it nor, where no
 * open time lies before it at all, the next opening.
 */
const dueAt = (counted: Instant, agreed: Agreed | null, openSeconds: number): Instant =>
  agreed && (agreed.until > counted || openSeconds === 0) ? agreed.until : counted

/** The instants to warn at, earliest first; a lead longer than the promise itself gives none. */
function warnings(from: Instant, due: Instant, counting: Counting): readonly number[] {
  return counting.leadSeconds
    .filter((lead) => lead < counting.targetSeconds)
    .flatMap((lead) => {
      const warn = subtractOpen(counting.calendar, due, seconds(lead), counting.pauses)
      return warn.ok ? [Math.max(from, warn.value)] : []
    })
    .toSorted((a, b) => a - b)
}

import type { ClockView, TicketRow } from '@bylaw/contract'

/** A promise as the reader needs it now. Seconds are working seconds and never negative. */
export type Countdown =
  | { readonly kind: 'none' }
  | { readonly kind: 'met' }
  /** Merged or withdrawn: nothing is owed any more. */
  | { readonly kind: 'ended' }
  | { readonly kind: 'paused'; readonly seconds: number }
  /** The desk is closed: nothing is counted until it opens. When it is due is known all the same. */
  | { readonly kind: 'closed'; readonly opensAt: string; readonly dueAt: string | null }
  /** An agreed time that comes before the desk opens: no working time leads there. */
  | { readonly kind: 'agreed'; readonly dueAt: string }
  | { readonly kind: 'left'; readonly seconds: number; readonly soon: boolean }
  /** Nothing where the desk has been closed ever since. */
  | { readonly kind: 'late'; readonly seconds: number }

/** When a promise is shown in warning colours. Only the screen’s own emphasis: no rule knows it. */
const SOON_SECONDS = 30 * 60

/**
 * Working time left of a promise, `nowMs` later than the server counted it.
 *
 * The client does not know the calendar, but it knows two things: working time never runs faster
 * than the clock on the wall, and at `dueAt` none is left. So what was left stands until the time
 * on the wall to `dueAt` is shorter, and then ticks with it: over a lunch break or a weekend the
 * figure stands still, and the last open stretch before the due time is exact to the second.
 */
export function countdown(clock: ClockView, asOf: string, nowMs: number): Countdown {
  if (clock.metAt) return { kind: 'met' }
  if (clock.ended) return { kind: 'ended' }
  if (clock.leftSeconds === null) return { kind: 'none' }
  if (clock.paused) return { kind: 'paused', seconds: Math.max(0, clock.leftSeconds) }
  if (clock.opensAt !== null && nowMs < Date.parse(clock.opensAt)) {
    const isLate = clock.dueAt !== null && Date.parse(clock.dueAt) < nowMs
    if (isLate || clock.leftSeconds < 0)
      return { kind: 'late', seconds: Math.max(0, -clock.leftSeconds) }
    return clock.dueAt !== null && Date.parse(clock.dueAt) < Date.parse(clock.opensAt)
      ? { kind: 'agreed', dueAt: clock.dueAt }
      : { kind: 'closed', opensAt: clock.opensAt, dueAt: clock.dueAt }
  }
  if (clock.leftSeconds < 0 || clock.dueAt === null) return lateOrLeft(clock.leftSeconds)
  if (Date.parse(asOf) > nowMs) return lateOrLeft(clock.leftSeconds)
  const toDueSeconds = Math.floor((Date.parse(clock.dueAt) - nowMs) / 1000)
  return lateOrLeft(Math.min(clock.leftSeconds, toDueSeconds))
}

/** The promises of a ticket, in the order in which they usually come up. */
export const PROMISES = [
  ['response', 'firstResponse'],
  ['next', 'nextResponse'],
  ['informed', 'keepInformed'],
  ['resolution', 'resolution'],
] as const
export type Promised = (typeof PROMISES)[number][0]

/** The promise that presses now: of those that run the first to fall due, else one that waits. */
export function pressing(row: TicketRow): { which: Promised; clock: ClockView } {
  const open = PROMISES.flatMap(([which, name]) => {
    const clock = row[name]
    return clock && clock.metAt === null && !clock.ended && clock.leftSeconds !== null
      ? [{ which, clock }]
      : []
  })
  const [first] = open.filter(runs).sort((a, b) => dueMs(a) - dueMs(b))
  return first ?? open.at(-1) ?? { which: 'resolution', clock: row.resolution }
}

const runs = ({ clock }: { clock: ClockView }): boolean => clock.dueAt !== null && !clock.paused
const dueMs = ({ clock }: { clock: ClockView }): number => Date.parse(clock.dueAt ?? '')

const lateOrLeft = (seconds: number): Countdown =>
  seconds < 0
    ? { kind: 'late', seconds: -seconds }
    : { kind: 'left', seconds, soon: seconds <= SOON_SECONDS }

import type { Call } from './store'

const MINUTE_MS = 60_000

/** The ways in which nobody was on the other end. */
export const IN_VAIN = ['nobody', 'wrong_number'] as const
export type InVain = (typeof IN_VAIN)[number]

/** How many minutes a call took; null while it goes on, and of one of ours that reached nobody. */
export const lasted = ({ direction, outcome, startedAtMs, endedAtMs }: Call): number | null =>
  endedAtMs === null || (direction === 'outgoing' && IN_VAIN.some((way) => way === outcome))
    ? null
    : minutesOf(startedAtMs, endedAtMs)

/** A part of a minute counts as one: 61 seconds are two minutes, and no call took none. */
export const minutesOf = (startedAtMs: number, endedAtMs: number): number =>
  Math.max(1, Math.ceil((endedAtMs - startedAtMs) / MINUTE_MS))

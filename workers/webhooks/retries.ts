const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Waits before the 2nd, 3rd … 12th try: 71 hours in all, so that a weekend outage heals by itself. */
const WAITS_MS = [
  5_000,
  30_000,
  2 * MINUTE,
  15 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

export const MAX_TRIES = WAITS_MS.length + 1

/**
 * When a delivery is tried again, or undefined when it has had its last try.
 *
 * @param tries how often it has been tried, at least 1
 * @param chance 0 up to 1; moves the wait by up to a tenth either way, so that the deliveries of
 *   an outage do not all come back in the same second
 * @param askedSeconds what the receiver's Retry-After asked for, if it did; a longer wait is
 *   granted up to a day, a shorter one is not
 */
export function nextTryAtMs(
  tries: number,
  nowMs: number,
  chance: number,
  askedSeconds?: number,
): number | undefined {
  const wait = WAITS_MS[tries - 1]
  if (wait === undefined) return undefined
  const spread = Math.round(wait * (0.9 + 0.2 * chance))
  const asked = Math.min((askedSeconds ?? 0) * 1_000, 24 * HOUR)
  return nowMs + Math.max(spread, asked)
}

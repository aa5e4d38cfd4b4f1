/**
 * How many attempts to reach someone count: each must come so long after the last that counted.
 * Calls at 10:00, 10:05 and 10:30 are two attempts 30 minutes apart.
 *
 * @param at local times as `2026-05-08T10:00`, in any order
 */
export function attemptsThatCount(at: readonly string[], minutesApart: number): number {
  let [count, last] = [0, Number.NEGATIVE_INFINITY]
  for (const minute of at.map(minuteOf).sort((a, b) => a - b)) {
    if (minute - last < minutesApart) continue
    count += 1
    last = minute
  }
  return count
}

/** Minutes since the epoch of a clock that is the same for all attempts, whatever its zone. */
const minuteOf = (local: string): number => new Date(`${local}:00Z`).getTime() / 60_000

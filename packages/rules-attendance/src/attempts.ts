/**
 * How many attempts to reach someone count: each must come so long after the last that counted, and
 * an answer begins them anew. Calls at 10:00, 10:05 and 10:30 are two attempts 30 minutes apart;
 * with an answer at 10:10 each side of it has one.
 *
 * @param at local times as `2026-05-08T10:00` without an answer, in any order
 * @param answeredAt local times at which the person was reached, in any order
 */
export function attemptsThatCount(
  at: readonly string[],
  minutesApart: number,
  answeredAt: readonly string[] = [],
): number {
  const answers = answeredAt.map(minuteOf)
  let [count, most, last] = [0, 0, Number.NEGATIVE_INFINITY]
  for (const minute of at.map(minuteOf).sort((a, b) => a - b)) {
    const wasReached = answers.some((answer) => answer >= last && answer <= minute)
    if (wasReached) count = 0
    if (!wasReached && minute - last < minutesApart) continue
    count += 1
    last = minute
    most = Math.max(most, count)
  }
  return most
}

/** Minutes since the epoch of a clock that is the same for all attempts, whatever its zone. */
const minuteOf = (local: string): number => new Date(`${local}:00Z`).getTime() / 60_000

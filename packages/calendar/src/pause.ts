import type { Instant } from '@bylaw/kernel'

/** A stretch during which a clock stands still; without an end it still lasts. */
export interface Pause {
  readonly from: Instant
  readonly to: Instant | null
}

/** A stretch of epoch milliseconds, its end excluded, without regard to opening hours. */
interface Running {
  readonly fromMs: number
  readonly toMs: number
}

/** The stretches between two instants in which no pause holds the clock, in order. */
export function runningBetween(
  fromMs: number,
  toMs: number,
  pauses: readonly Pause[],
): readonly Running[] {
  if (pauses.length === 0) return [{ fromMs, toMs }]
  const running: Running[] = []
  let free = fromMs
  for (const pause of [...pauses].sort((a, b) => a.from - b.from)) {
    const pauseEnd = pause.to ?? Number.POSITIVE_INFINITY
    if (pauseEnd <= pause.from) continue
    if (pause.from > free) running.push({ fromMs: free, toMs: Math.min(pause.from, toMs) })
    free = Math.max(free, pauseEnd)
    if (free >= toMs) return running
  }
  running.push({ fromMs: free, toMs })
  return running
}

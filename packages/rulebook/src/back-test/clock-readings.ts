import { CLOCKS, type SlaDecision } from '@bylaw/rules-sla'
import type { ClockReading, Measured } from './outcome'

/** Which promises of a ticket were kept or broken; a clock without a promise is left out. */
export function clockReadings({ clocks, rounds }: SlaDecision): NonNullable<Measured['clocks']> {
  const readings: Partial<Record<(typeof CLOCKS)[number], ClockReading>> = {}
  for (const name of CLOCKS) {
    const clock = clocks[name]
    if (!clock) continue
    const runs = name === 'nextResponse' || name === 'keepInformed' ? rounds[name] : [clock]
    readings[name] = {
      late: runs.some(({ breached }) => breached),
      dueAtMs: clock.promisedAtMs,
    }
  }
  return readings
}

import type { Pause } from '@bylaw/calendar'
import type { ClockName, SlaRules } from './rules'
import type { Standstill, Story } from './story'

/**
 * The standstills that hold a clock. Time between an end and a reopening is nobody's work and
 * holds every clock; waiting for someone holds the clocks that the rules say it stops.
 */
export const pausesOf = (
  clock: ClockName,
  { pauses }: SlaRules,
  { standstills }: Story,
): readonly (Standstill & Pause)[] =>
  standstills.filter(({ why }) => {
    if (why !== 'waiting_customer' && why !== 'waiting_third_party') return true
    if (!pauses.stops.includes(clock)) return false
    return why === 'waiting_customer' ? pauses.waitingCustomer === true : pauses.waitingThirdParty
  })

/** The pauses that bear on a promise: what stands still once it was over has nothing to do with it. */
export const pausesUntil = <Held extends Pause>(
  overAtMs: number | null,
  pauses: readonly Held[],
): readonly Held[] => pauses.filter(({ from }) => overAtMs === null || from < overAtMs)

import { dateIn } from '../platform/today'
import type { Scope } from '../scope'
import type { Trip } from './store'

/**
 * The day on which a trip was asked for that had begun by then; null where it was asked for before
 * leaving (R19.6.1). On the day of departure itself one may not have left yet: that is in time.
 */
export function askedLateOn(
  { zone }: Pick<Scope, 'zone'>,
  { recordedAtMs, fromDate }: Pick<Trip, 'recordedAtMs' | 'fromDate'>,
): string | null {
  const on = dateIn(zone, recordedAtMs)
  return on > fromDate ? on : null
}

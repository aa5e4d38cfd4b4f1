import { monthEndMs } from '../platform/month'
import { type Recorded, recordedSince } from '../rulebook/recorded-since'
import type { Scope } from '../scope'
import type { PayRunRow } from './store'

/** Reads which runs were calculated by other rules than decide their months by now. */
export async function rulesChangedIn(scope: Scope): Promise<(run: PayRunRow) => boolean> {
  const versions = await scope.rules.timesOfKinds(['pay', 'piecework'])
  return (run) => hasOtherRules(scope.zone, versions, run)
}

/** An approved run keeps its rules; one that was never calculated has none yet. */
const hasOtherRules = (
  zone: string,
  versions: readonly Recorded[],
  { state, month, calculatedAtMs }: PayRunRow,
): boolean =>
  state !== 'approved' &&
  calculatedAtMs !== null &&
  recordedSince(versions, monthEndMs(zone, month), calculatedAtMs)

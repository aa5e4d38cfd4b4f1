import { type Dated, spanAt, timeline } from './timeline'

/** A version of some rule set, with when it was recorded. */
export interface Recorded extends Dated {
  readonly ruleSetId: string
  readonly recordedAtMs: number
}

/**
 * Whether any of the rule sets goes by another version at a moment than it did when something was
 * worked out: the version that decides then was recorded only afterwards.
 *
 * @param versions in the order of their numbers
 */
export function recordedSince(
  versions: readonly Recorded[],
  atMs: number,
  workedOutMs: number,
): boolean {
  const ids = [...new Set(versions.map(({ ruleSetId }) => ruleSetId))]
  return ids.some((id) => {
    const mine = versions.filter(({ ruleSetId }) => ruleSetId === id)
    const deciding = spanAt(timeline(mine), atMs)
    return deciding !== undefined && deciding.of.recordedAtMs > workedOutMs
  })
}

import type { Subject } from '@bylaw/packs'
import type { Scope } from '../scope'
import { decidesAlone } from './acted-on'
import type { Surroundings } from './standing-store'

/**
 * What a change is checked against besides itself (whether a rule set of its kind decides already,
 * whether its regulation is in force, which rules a repeal takes along) is read before its batch.
 * Ask for this before those checks, and put it before all that the batch changes: the batch fails
 * where somebody has changed any of it since, instead of writing two that cannot both decide.
 */
export async function stillStands(scope: Scope, of: Surroundings | 'all') {
  return [scope.rules.mustStand(of, await scope.rules.howItStands(of))] as const
}

/** The same for the next version of a rule set, which follows from a regulation or will. */
export const stillStandsBeside = (scope: Scope, ruleSet: Subject, regulationId: string | null) =>
  stillStands(scope, {
    kinds: decidesAlone(ruleSet) ? [ruleSet.kind] : [],
    texts: regulationId === null ? [] : [regulationId],
  })

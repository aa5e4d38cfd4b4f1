import type { Scope } from '../scope'
import { mustBeOthers } from './add-employment'

/**
 * Statements by which somebody is employed at another level from a day on; pay follows it. Never
 * one's own. They fail where the person is no longer at the level that it was decided for, or where
 * something of them is on record for a later day: they leave, or are something else by then.
 */
export async function levelRises(
  scope: Scope,
  personId: string,
  { from, fromLevel, toLevel }: { from: string; fromLevel: number; toLevel: number },
) {
  await mustBeOthers(scope, personId)
  return [
    scope.people.mustStayAtLevel(personId, fromLevel, from),
    ...scope.people.employ({
      personId,
      fromDate: from,
      status: 'confirmed',
      level: toLevel,
      recordedAtMs: scope.now,
      recordedBy: scope.personId,
    }),
  ] as const
}

import type { Scope } from '../scope'

/**
 * Statements by which somebody is a contractor from a day on, so that the month pays them no further
 * (R19.16.1). They fail where the person is no longer at the level that it was decided for, or where
 * something of them is on record for that day or a later one.
 */
export const wagesStop = (scope: Scope, personId: string, level: number, from: string) =>
  [
    scope.people.mustStayAtLevel(personId, level, from),
    ...scope.people.employ({
      ...recordedNow(scope, personId),
      fromDate: from,
      status: 'contractor',
      level: null,
    }),
  ] as const

/** Statements by which somebody is paid by the month again from a day on, at a level. */
export const wagesGoOn = (
  scope: Scope,
  personId: string,
  { level, from }: { level: number; from: string },
) =>
  scope.people.employ({
    ...recordedNow(scope, personId),
    fromDate: from,
    status: 'confirmed',
    level,
  })

const recordedNow = (scope: Scope, personId: string) => ({
  personId,
  recordedAtMs: scope.now,
  recordedBy: scope.personId,
})

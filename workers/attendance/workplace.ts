import { isStaff, type WorkplaceView, type WorkplaceWish } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'

/** Says from which day on somebody works at headquarters, or elsewhere. */
export async function setWorkplace(
  scope: Scope,
  personId: string,
  { atHeadquarters, from }: WorkplaceWish,
): Promise<WorkplaceView> {
  const person = await scope.people.read(personId)
  if (!person || !isStaff(person.role)) throw new Problem('not_found')
  await scope.shard.batch([
    scope.attendance.place({
      ...{ personId, fromDate: from, atHeadquarters },
      recordedBy: scope.personId,
      recordedAtMs: scope.now,
    }),
    auditEntry(scope, 'workplace.changed', personId),
  ])
  return { personId, from, atHeadquarters }
}

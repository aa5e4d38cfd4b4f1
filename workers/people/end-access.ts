import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import type { Scope } from '../scope'
import type { Member } from './member-store'
import { tellDeskOf } from './tell-desk-of'
import { mustBeTheirsToGive } from './theirs-to-give'

/** Ends somebody's access at once, together with what else belongs to that. */
export async function endAccess(
  scope: Scope,
  person: Member,
  alongWith: readonly BatchItem<'sqlite'>[],
): Promise<void> {
  mustBeTheirsToGive(scope, person.role)
  const changed = await scope.people.change(person.personId, person.version, { active: false }, [
    ...whatEnds(scope, person),
    ...alongWith,
  ])
  await tellDeskOf(scope, changed)
}

/** What goes along with the end of somebody's access. */
export const whatEnds = (scope: Scope, person: Member): BatchItem<'sqlite'>[] => [
  auditEntry(scope, 'person.deactivated', person.personId),
  scope.people.keepFormerRole(person, scope.now),
  ...withdrawals(scope, person),
]

/** Whoever has left has nobody still to bring in, and comes in again by no link of before. */
export const withdrawals = (
  scope: Scope,
  { personId, email }: Pick<Member, 'personId' | 'email'>,
): BatchItem<'sqlite'>[] => [
  scope.people.withdrawAllOf(personId, scope.now),
  scope.people.withdrawAllTo(email, scope.now),
]

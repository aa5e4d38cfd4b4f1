import type { Scope } from '../scope'
import type { Member } from './member-store'

/**
 * Tells the Desk of a changed person before the change is answered, so that a revocation bites on
 * the very next request there too. The shard is the truth and is written first; a push that fails
 * fails the change, which is then repeated on the new version and pushes again.
 */
export async function tellDeskOf(scope: Scope, member: Member | undefined): Promise<void> {
  if (!member) return
  await scope.desk.learnMember({
    personId: member.personId,
    name: member.name,
    role: member.role,
    active: member.active,
    customerId: member.customerId,
    version: member.version,
  })
}

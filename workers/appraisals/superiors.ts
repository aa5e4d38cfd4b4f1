import type { Role } from '@bylaw/contract'
import type { Scope } from '../scope'

/** Whom a role reports to. A company's own posts are not ordered: the product's roles are. */
const ABOVE: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  lead: ['manager', 'owner'],
  manager: ['owner'],
  hr: ['owner'],
}

/** Those of some people to whom whoever gave a result reports. */
export async function superiorsAmong(
  scope: Scope,
  personIds: readonly string[],
  giverId: string | null,
): Promise<string[]> {
  if (giverId === null) return []
  const people = await scope.people.readAll([...personIds, giverId])
  const giver = people.find(({ personId }) => personId === giverId)
  const above = giver ? (ABOVE[giver.role] ?? []) : []
  return people
    .filter(({ personId, role }) => personIds.includes(personId) && above.includes(role))
    .map(({ personId }) => personId)
}

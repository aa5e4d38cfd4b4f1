import type { Role } from '@bylaw/contract'
import type { Scope } from '../scope'
import type { AppraisalSheet } from './store'

/** Whom a role reports to. A company's own posts are not ordered: the product's roles are. */
const ABOVE: Readonly<Partial<Record<Role, readonly Role[]>>> = {
  lead: ['manager', 'owner'],
  manager: ['owner'],
  hr: ['owner'],
}

/** Whoever scored or completed a sheet by hand: the first raters, who do not hear its appeal. */
export const giversOf = ({
  scorers,
  completedBy,
}: Pick<AppraisalSheet, 'scorers' | 'completedBy'>): string[] => [
  ...new Set([...scorers, ...(completedBy ? [completedBy] : [])]),
]

/** Those of some people to whom everyone who gave a result reports. */
export async function superiorsAmong(
  scope: Scope,
  personIds: readonly string[],
  sheet: Pick<AppraisalSheet, 'scorers' | 'completedBy'>,
): Promise<string[]> {
  const givers = giversOf(sheet)
  if (givers.length === 0) return []
  const people = await scope.people.readAll([...personIds, ...givers])
  const roles = people.filter(({ personId }) => givers.includes(personId)).map(({ role }) => role)
  const isAbove = (role: Role) => roles.every((giver) => ABOVE[giver]?.includes(role) === true)
  return people
    .filter(({ personId, role }) => personIds.includes(personId) && isAbove(role))
    .map(({ personId }) => personId)
}

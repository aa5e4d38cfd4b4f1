import { may } from '../identity/permissions'
import type { Scope } from '../scope'

/**
 * Whose leave and attendance the reader decides: managers everybody's, leads that of the groups that
 * they lead or stand in for.
 */
export async function decidesFor(scope: Scope): Promise<(personId: string) => boolean> {
  if (!scope.may('leave.decide')) return () => false
  if (scope.role !== 'lead') return () => true
  const theirs = await membersLedBy(scope, scope.personId)
  return (personId) => theirs.has(personId)
}

async function membersLedBy(scope: Scope, leaderId: string): Promise<ReadonlySet<string>> {
  const groups = await scope.staffing.groups()
  return new Set(
    groups
      .filter((group) => group.active && [group.leaderId, group.deputyId].includes(leaderId))
      .flatMap(({ members }) => members.map(({ personId }) => personId)),
  )
}

/** Whom to tell that somebody waits for a decision: who leads their groups, or else every manager. */
export async function superiorsOf(scope: Scope, personId: string): Promise<string[]> {
  const [groups, people] = await Promise.all([scope.staffing.groups(), scope.people.allActive()])
  const leaders = groups
    .filter(({ active, members }) => active && members.some((each) => each.personId === personId))
    .flatMap(({ leaderId, deputyId }) => [leaderId, ...(deputyId ? [deputyId] : [])])
    .filter((id) => id !== personId)
  const mayDecide = people.filter(({ role }) => may(role, 'leave.decide'))
  const fit = mayDecide.filter((each) => leaders.includes(each.personId))
  if (fit.length > 0) return fit.map((each) => each.personId)
  const managers = mayDecide.filter(({ role }) => role !== 'lead')
  return managers.map((each) => each.personId).filter((id) => id !== personId)
}

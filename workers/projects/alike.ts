import type { QuantityPage, ReportedLine } from '@bylaw/contract'
import type { Scope } from '../scope'
import type { QuantityRow } from './store'

/**
 * Other statements in which a line is the same work as one of these: one project and month, kind,
 * diameter and metres, and the same day where both name theirs. Two people may have reported one pipe,
 * or one person twice. What is done in different roles is no such case: each role has its own rate.
 *
 * @param whole a statement, or all parts of what a crew reported
 */
export async function alike(
  scope: Scope,
  whole: readonly QuantityRow[],
): Promise<readonly QuantityRow[]> {
  const [first] = whole
  if (!first) return []
  const others = await scope.projects.quantitiesIn(first.projectId, first.month)
  return others.filter(
    (other) =>
      !whole.some(({ id }) => id === other.id) &&
      whole.some(({ lines }) => share(lines, other.lines)),
  )
}

/** The same as whoever verifies sees it. */
export async function alikeView(
  scope: Scope,
  whole: readonly QuantityRow[],
): Promise<QuantityPage['alike']> {
  const found = await alike(scope, whole)
  const people = await scope.people.readAll(found.map(({ personId }) => personId))
  return found.map(({ id, personId, crewName, state }) => ({
    ...{ id, crew: crewName, state },
    person: { id: personId, name: people.find((each) => each.personId === personId)?.name ?? '' },
  }))
}

const share = (ours: readonly ReportedLine[], theirs: readonly ReportedLine[]): boolean =>
  ours.some((line) => theirs.some((other) => isSame(line, other)))

function isSame(a: ReportedLine, b: ReportedLine): boolean {
  const isOnOneDay = !a.shared || !b.shared || a.shared.on === b.shared.on
  return isOnOneDay && workOf(a) === workOf(b)
}

/** What was done, whoever did it: of a crew’s line the whole, not one’s share. */
const workOf = ({ medium, diameterMm, scope, role, innerWeld, metres, shared }: ReportedLine) =>
  [medium, diameterMm, scope, role, innerWeld, Number(shared?.metres ?? metres)].join(' ')

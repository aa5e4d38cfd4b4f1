import type { AcknowledgementsQuery, AcknowledgementsView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { listStaff } from '../../people/list-staff'
import { type PlaceInList, pageFrom, placeOf } from '../../platform/page'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { versionInForce } from './read-text'

/** Writes down that the caller has read and understood the version in force. Twice is once. */
export async function acknowledge(
  scope: Scope,
  regulationId: string,
  version: number,
): Promise<AcknowledgementsView> {
  const { inForce: currentVersion, newest } = await toBeRead(scope, regulationId)
  if (version !== currentVersion) throw new Problem('stale_version', { currentVersion })
  if (!(await scope.rules.hasAcknowledged(regulationId, version, scope.personId)))
    await scope.shard.batch([
      // A text that came out in between would be acknowledged by nobody who has read it.
      scope.rules.textStands(regulationId, newest),
      scope.shard.mustHaveChanged(),
      scope.rules.acknowledge({
        regulationId,
        version,
        personId: scope.personId,
        atMs: scope.now,
      }),
      auditEntry(scope, 'regulation.acknowledged', regulationId),
    ])
  return readAcknowledgements(scope, regulationId, FIRST_PAGE)
}

const FIRST_PAGE = { view: 'acknowledged', limit: 50 } as const

/**
 * Who has read the version in force, or has yet to, a page of them by name. It is shown to those
 * who look after it; everyone else learns of themselves only.
 */
export async function readAcknowledgements(
  scope: Scope,
  regulationId: string,
  { view, limit, cursor }: AcknowledgementsQuery,
): Promise<AcknowledgementsView> {
  const { inForce: version } = await toBeRead(scope, regulationId)
  const rows = await scope.rules.readAcknowledgements(regulationId, version)
  const read = new Map(rows.map(({ personId, atMs }) => [personId, new Date(atMs).toISOString()]))
  const staff = await listStaff(scope)
  const shown = scope.may('regulation.see_readers')
    ? staff
    : staff.filter(({ personId }) => personId === scope.personId)
  const acknowledged = shown.filter(({ personId }) => read.has(personId))
  const missing = shown.filter(({ personId }) => !read.has(personId))
  const page = pageFrom(
    startingAfter(placeOf(cursor, 1), view === 'missing' ? missing : acknowledged),
    limit,
    (each) => [nameKey(each)],
    ({ name, personId }) => ({ personId, personName: name, at: read.get(personId) ?? null }),
  )
  return {
    ...page,
    version,
    acknowledgedCount: acknowledged.length,
    missingCount: missing.length,
    mine: read.get(scope.personId) ?? null,
  }
}

interface Reader {
  readonly name: string
  readonly personId: string
}

/** People by name, from after this place on: also where whoever stood there has left. */
function startingAfter(place: PlaceInList | undefined, people: readonly Reader[]) {
  const byName = people.toSorted((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))
  return place ? byName.filter((each) => nameKey(each) > String(place[0])) : byName
}

/** Of two people of one name, each has a place of their own. */
const nameKey = ({ name, personId }: Reader): string => `${name} ${personId}`

/** The version that people are to have read, the one in force; and the newest there is. */
async function toBeRead(
  scope: Scope,
  regulationId: string,
): Promise<{ readonly inForce: number; readonly newest: number }> {
  const history = await scope.rules.readTextHistory(regulationId)
  const newest = history.at(-1)?.version
  if (newest === undefined) throw new Problem('not_found')
  return { inForce: versionInForce(history, scope.now), newest }
}

import type { AcknowledgementsView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { listStaff } from '../../people/list-staff'
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
  const before = await scope.rules.readAcknowledgements(regulationId, version)
  if (before.every(({ personId }) => personId !== scope.personId))
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
  return readAcknowledgements(scope, regulationId)
}

/**
 * Who has read the version in force. Who has not is shown to those who look after it; everyone
 * else learns of themselves only.
 */
export async function readAcknowledgements(
  scope: Scope,
  regulationId: string,
): Promise<AcknowledgementsView> {
  const { inForce: version } = await toBeRead(scope, regulationId)
  const rows = await scope.rules.readAcknowledgements(regulationId, version)
  const staff = await listStaff(scope)
  const read = new Map(rows.map(({ personId, atMs }) => [personId, new Date(atMs).toISOString()]))
  const shown = scope.may('regulation.see_readers')
    ? staff
    : staff.filter(({ personId }) => personId === scope.personId)
  return {
    version,
    acknowledged: shown.flatMap(({ personId, name }) => {
      const at = read.get(personId)
      return at === undefined ? [] : [{ personId, personName: name, at }]
    }),
    missing: shown
      .filter(({ personId }) => !read.has(personId))
      .map(({ personId, name }) => ({ personId, personName: name })),
    mine: read.get(scope.personId) ?? null,
  }
}

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

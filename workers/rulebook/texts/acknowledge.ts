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
  const currentVersion = await toBeRead(scope, regulationId)
  if (version !== currentVersion) throw new Problem('stale_version', { currentVersion })
  const row = { regulationId, version, personId: scope.personId, atMs: scope.now }
  await scope.shard.batch([
    scope.rules.acknowledge(row),
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
  const version = await toBeRead(scope, regulationId)
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

/** The version that people are to have read: the one in force. */
async function toBeRead(scope: Scope, regulationId: string): Promise<number> {
  const history = await scope.rules.readTextHistory(regulationId)
  if (history.length === 0) throw new Problem('not_found')
  return versionInForce(history, scope.now)
}

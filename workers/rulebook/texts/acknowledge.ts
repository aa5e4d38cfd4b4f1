import type { AcknowledgementsView } from '@bylaw/contract'
import { auditEntry } from '../../audit/entry'
import { listStaff } from '../../people/list-staff'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'

/** Writes down that the caller has read and understood the version in force. Twice is once. */
export async function acknowledge(
  scope: Scope,
  regulationId: string,
  version: number,
): Promise<AcknowledgementsView> {
  const regulation = await scope.rules.readRegulationRow(regulationId)
  if (!regulation) throw new Problem('not_found')
  if (version !== regulation.version)
    throw new Problem('stale_version', { currentVersion: regulation.version })
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
  const regulation = await scope.rules.readRegulationRow(regulationId)
  if (!regulation) throw new Problem('not_found')
  const rows = await scope.rules.readAcknowledgements(regulationId, regulation.version)
  const staff = await listStaff(scope)
  const read = new Map(rows.map(({ personId, atMs }) => [personId, new Date(atMs).toISOString()]))
  const shown = scope.may('regulation.see_readers')
    ? staff
    : staff.filter(({ personId }) => personId === scope.personId)
  return {
    version: regulation.version,
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

import type { DocumentView, RevisionView } from '@bylaw/contract'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { RegulationVersionRow } from './text-table'

/** A regulation as people would sign it: one version's text, the newest unless another is named. */
export async function readText(
  scope: Scope,
  regulationId: string,
  version?: number,
): Promise<DocumentView> {
  const regulation = await scope.rules.readRegulationRow(regulationId)
  if (!regulation) throw new Problem('not_found')
  const rows = await scope.rules.readRegulationVersions(regulationId)
  const shown = rows.find((row) => row.version === (version ?? regulation.version))
  if (!shown) throw new Problem('not_found')
  return {
    regulationId,
    packId: regulation.packId,
    version: shown.version,
    currentVersion: regulation.version,
    document: shown.document,
    revisions: rows.map(revisionView).reverse(),
  }
}

const revisionView = (row: RegulationVersionRow): RevisionView => ({
  version: row.version,
  validFrom: new Date(row.validFromMs).toISOString(),
  recordedAt: new Date(row.recordedAtMs).toISOString(),
  draftedBy: row.draftedBy,
  verdicts: [...row.verdicts],
  note: row.note,
  retroactiveReason: row.retroactiveReason,
  repeals: row.repeals,
})

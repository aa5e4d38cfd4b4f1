import type { DocumentView, RevisionView } from '@bylaw/contract'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import type { TextHistoryRow } from './text-table'

/** A regulation as people would sign it: one version's text, the newest unless another is named. */
export async function readText(
  scope: Scope,
  regulationId: string,
  version?: number,
): Promise<DocumentView> {
  const regulation = await scope.rules.readRegulationRow(regulationId)
  if (!regulation) throw new Problem('not_found')
  const history = await scope.rules.readTextHistory(regulationId)
  const [shown] = await scope.rules.readTexts(regulationId, [version ?? regulation.version])
  if (!shown) throw new Problem('not_found')
  return {
    regulationId,
    packId: regulation.packId,
    version: shown.version,
    currentVersion: regulation.version,
    document: shown.document,
    revisions: history.map(revisionView).reverse(),
  }
}

const revisionView = (row: TextHistoryRow): RevisionView => ({
  version: row.version,
  validFrom: new Date(row.validFromMs).toISOString(),
  validTo: row.validToMs === null ? null : new Date(row.validToMs).toISOString(),
  recordedAt: new Date(row.recordedAtMs).toISOString(),
  draftedBy: row.draftedBy,
  verdicts: [...row.verdicts],
  note: row.note,
  retroactiveReason: row.retroactiveReason,
  repeals: row.repeals,
})

import type { DocumentView, RevisionView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { packOf } from '@bylaw/packs'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { inBothLanguages } from '../noted'
import type { RegulationRow } from '../reads'
import { isBeginning } from '../repeal/repeal-of'
import { spanToChange, timeline } from '../timeline'
import { statesOf } from '../version-state'
import type { TextHistoryRow } from './text-table'

/** Which text to read; that in force now, unless a version or a moment is named. */
interface Sought {
  readonly version?: number | undefined
  readonly validAt?: string | undefined
}

/** A regulation as people would sign it: the text of one version. */
export async function readText(
  scope: Scope,
  regulationId: string,
  { version, validAt }: Sought = {},
): Promise<DocumentView> {
  const regulation = await scope.rules.readRegulationRow(regulationId, scope.now)
  if (!regulation) throw new Problem('not_found')
  const history = await scope.rules.readTextHistory(regulationId)
  const inForceVersion = versionInForce(history, scope.now)
  const then = validAt === undefined ? scope.now : Date.parse(validAt)
  const sought = version ?? versionInForce(history, then)
  const [shown] = await scope.rules.readTexts(regulationId, [sought])
  if (!shown) throw new Problem('not_found')
  return {
    regulationId,
    packId: regulation.packId,
    version: shown.version,
    inForceVersion,
    currentVersion: regulation.version,
    document: shown.document,
    adopted: adoptedView(regulation),
    revisions: revisionsOf(history, scope.now),
  }
}

/** The version of a text in force at a moment; of one that begins later, the first. */
export function versionInForce(history: readonly TextHistoryRow[], nowMs: number): number {
  const span = spanToChange(timeline(history), nowMs)
  assert(span !== undefined, 'a regulation has a text')
  return span.of.version
}

/** Nobody here drafted or approved what came from a pack: its text names who did. */
function adoptedView({ packId, adoptedBy, adoptedAtMs }: RegulationRow): DocumentView['adopted'] {
  const pack = packId === null ? undefined : packOf(packId)
  if (!pack) return null
  const { drafted, reviewed, approved, changed } = pack.approval
  return {
    by: adoptedBy,
    at: new Date(adoptedAtMs).toISOString(),
    drafted,
    reviewed: reviewed?.name ?? null,
    approved: approved?.name ?? null,
    changed,
  }
}

/** The whole record, newest first. */
function revisionsOf(history: readonly TextHistoryRow[], nowMs: number): RevisionView[] {
  const stateOf = statesOf(history, nowMs)
  return history.map((row) => revisionView(row, stateOf(row))).reverse()
}

const revisionView = (row: TextHistoryRow, state: RevisionView['state']): RevisionView => ({
  version: row.version,
  state,
  carries: row.carries,
  validFrom: new Date(row.validFromMs).toISOString(),
  validTo: row.validToMs === null ? null : new Date(row.validToMs).toISOString(),
  recordedAt: new Date(row.recordedAtMs).toISOString(),
  draftedBy: row.draftedBy,
  verdicts: [...row.verdicts],
  note: row.note,
  noteSaid: inBothLanguages(row.note),
  retroactiveReason: row.retroactiveReason,
  repeals: row.repeals,
  begins: isBeginning(row),
})

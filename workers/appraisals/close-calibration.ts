import type { CalibrationView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import { caseAfter } from '../consequences/case-after'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { CalibrationKept } from './calibration-store'
import { calibrationKnown, calibrationView } from './calibration-view'
import type { AppraisalSheet } from './store'
import { tellingOf } from './telling'
import { waitingResult } from './waiting-result'

/**
 * Closes a calibration: every result that waits in it is completed as it is now, and told. Sheets that
 * are still being scored are left out and told when they are completed.
 *
 * They are told in parts, each of one transaction; it is closed with the last of them. Whatever ends it
 * before leaves it open with the rest in it, to be closed again.
 */
export async function closeCalibration(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<CalibrationView> {
  const calibration = await calibrationKnown(scope, id)
  mustBeVersion(basedOn, calibration.version)
  if (calibration.state === 'closed') throw new Problem('wrong_state', { detail: CLOSED })
  const { sheets } = await scope.appraisals.sheetsIn(calibration)
  const parts = partsOf(sheets.filter(({ state }) => state === 'open'))
  const closed = {
    closedBy: scope.personId,
    closedByName: scope.personName,
    closedAtMs: scope.now,
  }
  for (const [index, part] of parts.entries()) {
    const version = basedOn + index
    const isLast = index === parts.length - 1
    await scope.shard.batch([
      isLast
        ? scope.appraisals.closeCalibration(id, version, closed)
        : scope.appraisals.touchCalibration(id, version),
      scope.shard.mustHaveChanged(),
      ...(await casesAfter(scope, part)),
      ...part.flatMap((sheet) => told(scope, sheet)),
      ...(isLast ? [auditEntry(scope, 'calibration.closed', id)] : []),
    ])
  }
  const after: CalibrationKept = {
    ...calibration,
    ...closed,
    state: 'closed',
    version: basedOn + parts.length,
  }
  return calibrationView(scope, after)
}

/** What the results do to cases on low grades; goes before the results themselves. */
async function casesAfter(scope: Scope, sheets: readonly AppraisalSheet[]) {
  const writes: BatchItem<'sqlite'>[] = []
  for (const sheet of sheets) writes.push(...(await caseAfter(scope, sheet, waitingResult(sheet))))
  return writes
}

function told(scope: Scope, sheet: AppraisalSheet) {
  const change = {
    state: 'completed' as const,
    result: waitingResult(sheet),
    completedAtMs: scope.now,
    // Whoever changed it gave it as well: they do not hear its appeal.
    scorers: [
      ...new Set([...sheet.scorers, ...(sheet.calibrated ?? []).map(({ personId }) => personId)]),
    ],
  }
  return [
    scope.appraisals.changeWaiting(sheet, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'appraisal.completed', sheet.id),
    ...tellingOf(scope, sheet),
  ]
}

/** At least one part, be it empty: the calibration is closed with the last. */
function partsOf(sheets: readonly AppraisalSheet[]): readonly (readonly AppraisalSheet[])[] {
  const parts = Array.from({ length: Math.ceil(sheets.length / AT_ONCE) }, (_, index) =>
    sheets.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )
  return parts.length === 0 ? [[]] : parts
}

/** Results that are told in one transaction. */
const AT_ONCE = 20

const CLOSED = words('校准已经关闭。', 'The calibration is closed already.')

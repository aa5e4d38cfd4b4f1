import type { CalibrationView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import { caseAfter } from '../consequences/case-after'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { calibrationKnown, calibrationView } from './calibration-view'
import type { AppraisalSheet } from './store'
import { tellingOf } from './telling'
import { waitingResult } from './waiting-result'

/**
 * Closes a calibration: every result that waits in it is completed as it is now, and told. Sheets that
 * are still being scored are left out and told when they are completed.
 *
 * They are told in parts, each of one transaction, and a few parts in one request; it is closed with
 * the last of them. Until then it stays open with the rest in it, `waiting`, to be closed again: for
 * there are too many for one request, or one broke off.
 */
export async function closeCalibration(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<CalibrationView> {
  const calibration = await calibrationKnown(scope, id)
  mustBeVersion(basedOn, calibration.version)
  if (calibration.state === 'closed') throw new Problem('wrong_state', { detail: CLOSED })
  const waiting = await scope.appraisals.waitingIn(id, IN_ONE_REQUEST + 1)
  const isWhole = waiting.length <= IN_ONE_REQUEST
  const parts = partsOf(waiting.slice(0, IN_ONE_REQUEST))
  const closed = {
    closedBy: scope.personId,
    closedByName: scope.personName,
    closedAtMs: scope.now,
  }
  for (const [index, part] of parts.entries()) {
    const version = basedOn + index
    const isLast = isWhole && index === parts.length - 1
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
  return calibrationView(scope, {
    ...calibration,
    ...(isWhole ? { ...closed, state: 'closed' } : {}),
    version: basedOn + parts.length,
  })
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
/** Results that are told in one request: each asks a few things of the database. */
const IN_ONE_REQUEST = 2 * AT_ONCE

const CLOSED = words('校准已经关闭。', 'The calibration is closed already.')

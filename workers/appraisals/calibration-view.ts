import type { CalibrationRow, CalibrationView } from '@bylaw/contract'
import { gradeShares } from '@bylaw/rules-appraisal'
import { Problem } from '../platform/problem'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { changeView } from './calibrated-change'
import type { CalibrationKept } from './calibration-store'
import { gaveResult } from './gave-result'
import { pinsOf } from './pins'
import type { AppraisalSheet } from './store'
import { shortOf, waitingResult } from './waiting-result'

export async function calibrationKnown(scope: Scope, id: string): Promise<CalibrationKept> {
  const found = await scope.appraisals.calibration(id)
  if (!found) throw new Problem('not_found')
  return found
}

/** How calibrations are shown in a list. */
export async function calibrationRows(
  scope: Scope,
  rows: readonly CalibrationKept[],
): Promise<(row: CalibrationKept) => CalibrationRow> {
  const rulesOf = await pinsOf(scope, rows)
  return (row) => calibrationRow(row, rulesOf(row))
}

/** A calibration with what waits in it; of the reader's own result nothing before it is told. */
export async function calibrationView(
  scope: Scope,
  calibration: CalibrationKept,
): Promise<CalibrationView> {
  const pinned = await pinnedRules(scope, 'appraisal', calibration)
  const { sheets, stillScored } = await scope.appraisals.sheetsIn(calibration)
  const seen = sheets.filter((sheet) => !isHidden(scope, sheet))
  const before = gradeShares(
    pinned.rules,
    seen.map((sheet) => waitingResult({ ...sheet, calibrated: [] }).grade),
  )
  const now = gradeShares(
    pinned.rules,
    seen.map((sheet) => waitingResult(sheet).grade),
  )
  return {
    ...calibrationRow(calibration, pinned),
    grades: now.map(({ count, name, hint, ...share }, index) => ({
      ...share,
      name: { ...name },
      scored: before[index]?.count ?? 0,
      now: count,
      hint: hint && { ...hint },
    })),
    results: await Promise.all(sheets.map((sheet) => resultView(scope, sheet))),
    stillScored: calibration.state === 'open' ? stillScored : 0,
  }
}

async function resultView(
  scope: Scope,
  sheet: AppraisalSheet,
): Promise<CalibrationView['results'][number]> {
  const { id: appraisalId, personName, version } = sheet
  if (isHidden(scope, sheet))
    return {
      appraisalId,
      personName,
      version,
      scored: null,
      now: null,
      changes: [],
      mayChange: false,
    }
  return {
    appraisalId,
    personName,
    version,
    scored: shortOf(waitingResult({ ...sheet, calibrated: [] })),
    now: shortOf(waitingResult(sheet)),
    changes: (sheet.calibrated ?? []).map(changeView),
    mayChange:
      sheet.state === 'open' &&
      sheet.personId !== scope.personId &&
      !(await gaveResult(scope, sheet)),
  }
}

/** One's own result is nobody's to see before it is told, whatever else one may see. */
const isHidden = ({ personId }: Scope, sheet: AppraisalSheet): boolean =>
  sheet.state === 'open' && sheet.personId === personId

const calibrationRow = (
  row: CalibrationKept,
  { ref }: PinnedRules<'appraisal'>,
): CalibrationRow => ({
  id: row.id,
  period: row.period,
  ruleSetId: row.ruleSetId,
  form: ref.title,
  groupId: row.groupId,
  groupName: row.groupName,
  state: row.state,
  openedBy: row.openedByName,
  openedAt: new Date(row.openedAtMs).toISOString(),
  closedBy: row.closedByName,
  closedAt: row.closedAtMs === null ? null : new Date(row.closedAtMs).toISOString(),
  version: row.version,
})

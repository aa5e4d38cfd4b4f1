import type { CalibrationRow, CalibrationView } from '@bylaw/contract'
import { gradeShares } from '@bylaw/rules-appraisal'
import { pageFrom, placeOf } from '../platform/page'
import { Problem } from '../platform/problem'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { changeView } from './calibrated-change'
import type { CalibratedSheet } from './calibrated-store'
import type { CalibrationKept } from './calibration-store'
import { resultsGiven } from './gave-result'
import { pinsOf } from './pins'
import { shortOf } from './waiting-result'

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

/** Where a page of a calibration’s results starts, and how many are on it. */
export interface PageOfResults {
  readonly limit: number
  readonly cursor?: string | undefined
}

/** A calibration with a page of what is in it; of the reader's own result nothing before it is told. */
export async function calibrationView(
  scope: Scope,
  calibration: CalibrationKept,
  { limit, cursor }: PageOfResults = { limit: MOST_ON_A_PAGE },
): Promise<CalibrationView> {
  const { id } = calibration
  const [pinned, counted, rows, stillScored] = await Promise.all([
    pinnedRules(scope, 'appraisal', calibration),
    scope.appraisals.gradesIn(id, scope.personId),
    scope.appraisals.resultsIn(id, placeOf(cursor, 2), limit),
    calibration.state === 'open' ? scope.appraisals.stillScored(calibration) : 0,
  ])
  const given = await resultsGiven(scope, rows.slice(0, limit))
  const { items, nextCursor } = pageFrom(
    rows,
    limit,
    (row) => [row.personName, row.id],
    (row) => resultView(scope, row, given),
  )
  const seen = counted.filter(({ isOwn }) => !isOwn)
  const gradesOf = (which: 'scored' | 'now') =>
    seen.flatMap((each) => Array.from({ length: each.number }, () => each[which]))
  const before = gradeShares(pinned.rules, gradesOf('scored'))
  const now = gradeShares(pinned.rules, gradesOf('now'))
  const sum = (which: 'waiting' | 'changed') =>
    counted.reduce((total, each) => total + each[which], 0)
  return {
    ...calibrationRow(calibration, pinned),
    grades: now.map(({ count, name, hint, ...share }, index) => ({
      ...share,
      name: { ...name },
      scored: before[index]?.count ?? 0,
      now: count,
      hint: hint && { ...hint },
    })),
    results: items,
    nextCursor,
    waiting: sum('waiting'),
    changed: sum('changed'),
    stillScored,
  }
}

const MOST_ON_A_PAGE = 50

function resultView(
  scope: Scope,
  sheet: CalibratedSheet,
  given: ReadonlySet<string>,
): CalibrationView['results'][number] {
  const { id: appraisalId, personName, version, changes, scoredShort } = sheet
  const isWaiting = sheet.state === 'open'
  const isOwn = sheet.personId === scope.personId
  // One's own result is nobody's to see before it is told, whatever else one may see.
  const known =
    isWaiting && isOwn
      ? { scored: null, now: null, changes: [] }
      : {
          scored: shortOf(scoredShort),
          now: shortOf(changes.at(-1)?.after ?? scoredShort),
          changes: changes.map(changeView),
        }
  const mayChange = isWaiting && !isOwn && !given.has(appraisalId)
  return { appraisalId, personName, version, ...known, mayChange }
}

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

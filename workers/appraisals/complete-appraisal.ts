import type { AppraisalView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { caseAfter } from '../consequences/case-after'
import { Problem } from '../platform/problem'
import { pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { offeredFor } from './offered'
import { openSheet } from './open-sheet'
import { factsFrom, ratingsOf } from './ratings-given'
import { resultOf, sheetView } from './sheet-view'
import type { AppraisalSheet } from './store'
import { tellingOf } from './telling'
import { unsaid } from './told'
import { calibrationFor } from './waiting-result'

/**
 * Completes a sheet: its result and explanation are written down and never change again. What raters
 * gave leaves their names for good, in the same transaction. Where a calibration of its form and period is open,
 * the result waits in it and nobody is told before it is closed.
 */
export async function completeAppraisal(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<AppraisalView> {
  const sheet = await openSheet(scope, id, basedOn)
  const pinned = await pinnedRules(scope, 'appraisal', sheet)
  const decisions = await scope.rules.decisionsFor('appraisal')
  const isReview = pinned.rules.template.by === 'raters'
  const raters = isReview ? await scope.appraisals.ratersOf(id) : []
  const ratings = isReview ? ratingsOf(raters) : null
  const result = resultOf(pinned, decisions, factsFrom(sheet.scores, ratings))
  if (!result.ok)
    throw new Problem('rules_incomplete', {
      refusal: await refusalView(scope, result.refusal, sheet.ruleSetId),
    })

  const scored = {
    ruleVersion: pinned.ref.version,
    ratings,
    remindAtMs: null,
    tellOverAtMs: null,
    completedBy: scope.personId,
    completedByName: scope.personName,
  }
  // What customers answer later, or is closed later, belongs to no period that is done.
  const full = { ...result.value, ...(await offeredFor(scope, sheet)) }
  const calibration = await calibrationFor(scope, sheet)
  const change = calibration
    ? { ...scored, calibrationId: calibration.id, scored: full, calibrated: [] }
    : { ...scored, state: 'completed' as const, result: full, completedAtMs: scope.now }
  await scope.shard.batch([
    auditEntry(scope, calibration ? 'appraisal.given_to_calibration' : 'appraisal.completed', id),
    ...(calibration
      ? [scope.appraisals.touchCalibration(calibration.id), scope.shard.mustHaveChanged()]
      : [
          ...noneOpenedMeanwhile(scope, sheet),
          ...(await caseAfter(scope, { ...sheet, ruleVersion: pinned.ref.version }, result.value)),
        ]),
    ...(isReview
      ? [scope.appraisals.severRatings(id, raters, 'over'), scope.shard.mustHaveChanged()]
      : []),
    scope.appraisals.change(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    ...(calibration ? [] : tellingOf(scope, sheet)),
  ])
  return sheetView(scope, unsaid({ ...sheet, ...change, version: basedOn + 1 }))
}

/** What is told goes by no calibration, and one that was opened since that was looked up waits for it. */
const noneOpenedMeanwhile = (scope: Scope, sheet: AppraisalSheet) =>
  sheet.projectId === null ? [scope.appraisals.noneIsOpenFor(sheet)] : []

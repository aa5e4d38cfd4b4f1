import type { AppraisalResult, CalibrationView, CalibrationWish } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { calibrated } from '@bylaw/rules-appraisal'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { explanation } from '../rulebook/explanation'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { calibrationKnown, calibrationView } from './calibration-view'
import { gaveResult } from './gave-result'
import { mustLeaveAHearer } from './must-leave-a-hearer'
import type { AppraisalSheet } from './store'
import { shortOf, waitingResult } from './waiting-result'

/**
 * Changes a result that waits in a calibration, with a reason: before and after stay on the sheet, for
 * the person to read once it is told. Nobody changes their own, nor one that they gave, nor one whose
 * appeal nobody else could hear.
 *
 * @param basedOn the version of the sheet
 */
export async function calibrateResult(
  scope: Scope,
  { calibrationId, appraisalId }: { readonly calibrationId: string; readonly appraisalId: string },
  basedOn: number,
  wish: CalibrationWish,
): Promise<CalibrationView> {
  await calibrationKnown(scope, calibrationId)
  const sheet = await scope.appraisals.read(appraisalId)
  if (sheet?.calibrationId !== calibrationId) throw new Problem('not_found')
  if (sheet.personId === scope.personId) throw new Problem('not_allowed', { detail: OWN })
  if (sheet.state === 'completed') throw new Problem('wrong_state', { detail: TOLD })
  if (await gaveResult(scope, sheet)) throw new Problem('not_allowed', { detail: GIVEN })
  mustBeVersion(basedOn, sheet.version)

  const before = shortOf(waitingResult(sheet))
  const after = await changedTo(scope, sheet, wish)
  if (before.totalPoints === after.totalPoints && before.grade === after.grade)
    throw wrongAt(wish, 'nothing_changed', SAME)
  await mustLeaveAHearer(scope, sheet)
  const change = {
    before,
    after,
    reason: wish.reason,
    personId: scope.personId,
    personName: scope.personName,
    atMs: scope.now,
  }
  await scope.shard.batch([
    scope.appraisals.changeWaiting(sheet, { calibrated: [...(sheet.calibrated ?? []), change] }),
    scope.shard.mustHaveChanged(),
    scope.appraisals.touchCalibration(calibrationId),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'appraisal.calibrated', appraisalId),
  ])
  return calibrationView(scope, await calibrationKnown(scope, calibrationId))
}

/** The result as it is to be: what was known besides, and what the groups gave, stays with it. */
async function changedTo(
  scope: Scope,
  sheet: AppraisalSheet,
  wish: CalibrationWish,
): Promise<AppraisalResult> {
  const pinned = await pinnedRules(scope, 'appraisal', sheet)
  const scored = waitingResult({ ...sheet, calibrated: [] })
  const { totalPoints } = waitingResult(sheet)
  const change =
    wish.by === 'points'
      ? { totalPoints: wish.totalPoints }
      : { grade: wish.grade, keeps: totalPoints }
  const answer = calibrated(pinned.rules, scored, change)
  if (!answer.ok) throw wrongAt(wish, answer.refusal.code, answer.refusal.message)
  const { decision, trace } = answer.value
  const decisions = await scope.rules.decisionsFor('appraisal')
  return { ...scored, ...decision, explanation: explanation(trace, pinned, decisions) }
}

const wrongAt = ({ by }: CalibrationWish, code: string, message: ReturnType<typeof words>) =>
  new Problem('unacceptable', {
    errors: [{ pointer: by === 'points' ? '/totalPoints' : '/grade', code, message }],
  })

const OWN = words('自己的结果由他人校准。', 'Nobody calibrates their own result.')
const GIVEN = words(
  '参与评分的人不能再校准这份结果，请由他人校准。',
  'Whoever gave some of a result does not calibrate it: somebody else does.',
)
const TOLD = words(
  '结果已告知本人，不能再校准；如有异议，由本人申诉。',
  'The person was told this result: it is not calibrated any more; they can appeal.',
)
const SAME = words('与现在的结果相同。', 'This is the result as it is now.')

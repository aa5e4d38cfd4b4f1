import type { AppraisalResult, AppraisalView } from '@bylaw/contract'
import type { Result } from '@bylaw/kernel'
import {
  type AppraisalFacts,
  type AppraisalRules,
  appraisal,
  partsOf,
} from '@bylaw/rules-appraisal'
import { type Citations, clausesOf, type Refusal } from '@bylaw/rules-kit'
import type { CompanyDecision } from '../rulebook/decision-store'
import { explanation } from '../rulebook/explanation'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { appealView } from './appeal-view'
import { changeView } from './calibrated-change'
import { missingRaters } from './missing-raters'
import { offeredFor } from './offered'
import { mayAppraise } from './open-sheet'
import { factsFrom, ratingsOf } from './ratings-given'
import { reviewView } from './review-view'
import { roundGrounds } from './round-grounds'
import { dueOf } from './sheet-rows'
import { type Spoken, versionOf } from './told'
import { shownState } from './waiting-result'

/**
 * A sheet with its criteria, its scores so far, and the result or what stands in its way; once
 * completed, how it stands with the person whom it is about.
 */
export async function sheetView(scope: Scope, spoken: Spoken): Promise<AppraisalView> {
  const { sheet, standing } = spoken
  const { changed } = standing
  const isCompleted = sheet.state === 'completed'
  const pinned = await pinnedRules(scope, 'appraisal', sheet)
  const offered = sheet.result ?? (await offeredFor(scope, sheet))
  const isReview = pinned.rules.template.by === 'raters'
  const raters = isReview && !isCompleted ? await scope.appraisals.ratersOf(sheet.id) : []
  // As it was completed, or else so far.
  const ratings = isReview ? (sheet.ratings ?? ratingsOf(raters)) : null
  const answer = sheet.result
    ? undefined
    : resultOf(
        pinned,
        await scope.rules.decisionsFor('appraisal'),
        factsFrom(sheet.scores, ratings),
      )
  // What single raters gave would show by the difference that it makes; what waits is not told yet.
  const isShownSoFar = !isReview && shownState(sheet) === 'open'
  // Whoever knew their scores could reckon what waits to be told.
  const waitsToBeTold = shownState(sheet) === 'calibrating' && sheet.personId === scope.personId
  return {
    id: sheet.id,
    personId: sheet.personId,
    personName: sheet.personName,
    groupId: sheet.groupId,
    projectName: sheet.projectName,
    period: sheet.period,
    form: pinned.ref.title,
    by: pinned.rules.template.by,
    ...dueOf(scope, sheet, pinned.rules),
    state: shownState(sheet),
    parts: partViews(pinned.rules, pinned.citations),
    review:
      ratings &&
      reviewView(sheet, pinned, ratings, {
        ready: answer?.ok === true,
        missing: missingRaters(scope, sheet, raters),
        grounds: mayAppraise(scope, sheet) ? roundGrounds(scope, sheet, pinned, ratings) : [],
      }),
    scores: waitsToBeTold ? {} : (scoresIn(changed) ?? sheet.scores),
    comment: waitsToBeTold ? '' : sheet.comment,
    result: changed?.result ?? sheet.result ?? (answer?.ok && isShownSoFar ? answer.value : null),
    firstResult: changed ? sheet.result : null,
    firstScores: changed ? sheet.scores : null,
    calibration: calibrationOf(sheet),
    standing: isCompleted ? standing.standing : null,
    frozen: standing.frozen,
    appeal: isCompleted ? await appealView(scope, spoken) : null,
    satisfaction: offered.satisfaction ?? null,
    deskFacts: offered.deskFacts ?? null,
    reportFacts: offered.reportFacts ?? null,
    refusal:
      answer && !answer.ok ? await refusalView(scope, answer.refusal, sheet.ruleSetId) : null,
    completedAt: sheet.completedAtMs === null ? null : new Date(sheet.completedAtMs).toISOString(),
    completedBy: sheet.completedByName,
    version: versionOf(spoken),
  }
}

/** What an appeal gave instead of the scores; none where it decided on a total. */
const scoresIn = (changed: Spoken['standing']['changed']) =>
  changed && Object.keys(changed.scores).length > 0 ? changed.scores : null

/** What was changed in calibration, once the result is told. */
function calibrationOf({
  state,
  scored,
  calibrated,
}: Spoken['sheet']): AppraisalView['calibration'] {
  if (state !== 'completed' || !scored || !calibrated || calibrated.length === 0) return null
  return { scored, changes: calibrated.map(changeView) }
}

/** What the scores come to under the sheet's rules, with how it came to be. */
export function resultOf(
  pinned: PinnedRules<'appraisal'>,
  decisions: readonly CompanyDecision[],
  facts: AppraisalFacts,
): Result<AppraisalResult, Refusal> {
  const answer = appraisal.decide(pinned.rules, facts)
  if (!answer.ok) return answer
  const { decision, trace } = answer.value
  return {
    ok: true,
    value: {
      totalPoints: decision.totalPoints,
      grade: decision.grade,
      gradeName: { ...decision.gradeName },
      provisional: decision.provisional,
      ...(decision.groupMeans ? { groupMeans: { ...decision.groupMeans } } : {}),
      explanation: explanation(trace, pinned, decisions),
    },
  }
}

function partViews({ template }: AppraisalRules, citations: Citations): AppraisalView['parts'] {
  if (template.by !== 'criteria') return []
  return partsOf(template).map((part, partIndex) => ({
    key: part.key,
    name: part.name,
    maximum: String(part.criteria.reduce((sum, { max }) => sum + max, 0)),
    criteria: part.criteria.map((criterion, index) => ({
      key: criterion.key,
      name: criterion.name,
      maximum: String(criterion.max),
      clauses: [...(clausesOf(`/template/parts/${partIndex}/criteria/${index}`, citations) ?? [])],
    })),
  }))
}

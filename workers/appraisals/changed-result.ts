import type { AppealVerdict, AppraisalResult } from '@bylaw/contract'
import { ok, words } from '@bylaw/kernel'
import { decidedTotal } from '@bylaw/rules-appraisal'
import { Problem } from '../platform/problem'
import { explanation } from '../rulebook/explanation'
import { type PinnedRules, pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { mustFit } from './must-fit'
import { factsFrom } from './ratings-given'
import { resultOf } from './sheet-view'
import type { Spoken } from './told'

type Change = Extract<AppealVerdict, { outcome: 'changed' }>

/** What a verdict says instead: scores anew or, of a review by several groups, the total. */
interface Said {
  readonly scores: Record<string, string>
  readonly totalPoints: string | null
}

/** What an appeal makes of a result: other scores or, of a review, another total. */
export async function changedResult(
  scope: Scope,
  { sheet }: Spoken,
  verdict: Change,
): Promise<Said & { readonly result: AppraisalResult }> {
  const pinned = await pinnedRules(scope, 'appraisal', sheet)
  const decisions = await scope.rules.decisionsFor('appraisal')
  const said = saidIn(verdict)
  mustSuit(pinned, sheet, said, verdict)
  const result =
    said.totalPoints === null
      ? resultOf(pinned, decisions, factsFrom(said.scores, null))
      : totalOf(pinned, decisions, said.totalPoints)
  if (!result.ok)
    throw new Problem('rules_incomplete', {
      refusal: await refusalView(scope, result.refusal, sheet.ruleSetId),
    })
  const { satisfaction, deskFacts, reportFacts } = sheet.result ?? {}
  return {
    ...said,
    result: {
      ...result.value,
      ...(satisfaction && { satisfaction }),
      ...(deskFacts && { deskFacts }),
      ...(reportFacts && { reportFacts }),
    },
  }
}

/** What a verdict says, as it is kept and compared with what others say. */
export const saidIn = ({ scores, totalPoints }: Change): Said => ({
  scores: scores ?? {},
  totalPoints: totalPoints ?? null,
})

function totalOf(
  pinned: PinnedRules<'appraisal'>,
  decisions: Parameters<typeof explanation>[2],
  totalPoints: string,
) {
  const answer = decidedTotal(pinned.rules, totalPoints)
  if (!answer.ok) return answer
  const { decision, trace } = answer.value
  return ok({ ...decision, explanation: explanation(trace, pinned, decisions) })
}

/**
 * A review is decided by its total alone, and so is a result that was changed in calibration, for its
 * scores do not come to it; any other sheet by all of its scores.
 */
function mustSuit(
  { rules }: PinnedRules<'appraisal'>,
  { calibrated }: Spoken['sheet'],
  said: Said,
  { scores }: Change,
): void {
  const isChanged = calibrated !== null && calibrated.length > 0
  const byTotal = isChanged || rules.template.by === 'raters'
  if (byTotal === (said.totalPoints === null) || byTotal === (scores !== undefined))
    throw new Problem('unacceptable', { errors: [byTotal ? ofTotal : ofScores] })
  if (!byTotal) mustFit(rules, said.scores)
}

const ofTotal = {
  pointer: '/totalPoints',
  code: 'total_wanted',
  message: words(
    '多方评分或经过校准的考核由裁定人给出总分，不改原来的评分。',
    'Of a review by several groups, and of a calibrated result, the total is decided; no scores are changed.',
  ),
}
const ofScores = {
  pointer: '/scores',
  code: 'scores_wanted',
  message: words('请给出各项评分。', 'The scores of the criteria are wanted.'),
}

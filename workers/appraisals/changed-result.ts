import type { AppealVerdict, AppraisalResult } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
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

/** What an appeal makes of a result: other scores or, of a review, another total. */
export async function changedResult(
  scope: Scope,
  { sheet }: Spoken,
  verdict: Change,
): Promise<{ readonly scores: Record<string, string>; readonly result: AppraisalResult }> {
  const pinned = await pinnedRules(scope, 'appraisal', sheet)
  const decisions = await scope.rules.decisionsFor('appraisal')
  const scores = fittingScores(pinned, verdict)
  const answer = sheet.ratings ? decidedTotal(pinned.rules, verdict.totalPoints ?? '0') : undefined
  const result = answer
    ? answer.ok
      ? {
          ok: true as const,
          value: {
            ...answer.value.decision,
            explanation: explanation(answer.value.trace, pinned, decisions),
          },
        }
      : answer
    : resultOf(pinned, decisions, factsFrom(scores, null))
  if (!result.ok)
    throw new Problem('rules_incomplete', {
      refusal: await refusalView(scope, result.refusal, sheet.ruleSetId),
    })
  const said = sheet.result?.satisfaction
  return { scores, result: said ? { ...result.value, satisfaction: said } : result.value }
}

/** What a verdict says, as it is compared with others': scores, or the total of a review. */
export const scoresSaid = ({ scores, totalPoints }: Change): Record<string, string> => ({
  ...scores,
  ...(totalPoints === undefined ? {} : { [TOTAL]: totalPoints }),
})

/** Stands for the total among scores; no criterion begins with a capital. */
const TOTAL = 'TOTAL'

function fittingScores(
  { rules }: PinnedRules<'appraisal'>,
  verdict: Change,
): Record<string, string> {
  const isReview = rules.template.by === 'raters'
  if (
    isReview === (verdict.totalPoints === undefined) ||
    isReview === (verdict.scores !== undefined)
  )
    throw new Problem('unacceptable', { errors: [isReview ? ofTotal : ofScores] })
  if (!isReview) mustFit(rules, verdict.scores ?? {})
  return scoresSaid(verdict)
}

const ofTotal = {
  pointer: '/totalPoints',
  code: 'total_wanted',
  message: words(
    '多方评分的考核由裁定人给出总分，不改各方的评分。',
    'Of a review by several groups the total is decided; nobody’s scores are changed.',
  ),
}
const ofScores = {
  pointer: '/scores',
  code: 'scores_wanted',
  message: words('请给出各项评分。', 'The scores of the criteria are wanted.'),
}

import type { AppraisalScores, AppraisalView } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import { type AppraisalRules, partsOf } from '@bylaw/rules-appraisal'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { openSheet } from './open-sheet'
import { pinnedRules } from './pinned-rules'
import { sheetView } from './sheet-view'

/**
 * Saves the scores so far in place of those before. A criterion left out is not scored yet; a
 * comment left out stays.
 */
export async function scoreAppraisal(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: AppraisalScores,
): Promise<AppraisalView> {
  const sheet = await openSheet(scope, id, basedOn)
  const { rules } = await pinnedRules(scope, sheet)
  mustFit(rules, wish.scores)

  const change = { scores: wish.scores, comment: wish.comment ?? sheet.comment }
  await scope.shard.batch([
    scope.appraisals.change(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'appraisal.scored', id),
  ])
  return sheetView(scope, { ...sheet, ...change, version: basedOn + 1 })
}

/** Refuses scores that could never count, at once and all together, rather than at completion. */
function mustFit({ template }: AppraisalRules, scores: Readonly<Record<string, string>>): void {
  const { criteria, scoreStep } =
    template.by === 'criteria'
      ? { criteria: partsOf(template).flatMap((p) => p.criteria), scoreStep: template.scoreStep }
      : { criteria: [], scoreStep: '1' }
  const step = hundredths(scoreStep)
  const errors = Object.entries(scores).flatMap(([key, score]) => {
    const criterion = criteria.find((each) => each.key === key)
    const wrong = (code: string, message: Words) => [{ pointer: `/scores/${key}`, code, message }]
    if (!criterion)
      return wrong(
        'unknown_criterion',
        words('考核表没有这一项。', 'The sheet has no such criterion.'),
      )
    if (hundredths(score) % step !== 0)
      return wrong(
        'not_in_steps',
        words(`评分以 ${scoreStep} 分为一档。`, `Scores come in steps of ${scoreStep}.`),
      )
    if (hundredths(score) > criterion.max * 100)
      return wrong(
        'above_maximum',
        words(`满分 ${criterion.max} 分。`, `At most ${criterion.max} points.`),
      )
    return []
  })
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

/** `8.5` is 850: points are compared as whole hundredths, never as floats. */
const hundredths = (score: string): number => {
  const [whole = '0', part = ''] = score.split('.')
  return Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

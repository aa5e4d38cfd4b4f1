import type { AppraisalScores, AppraisalView } from '@bylaw/contract'
import { type AppraisalRules, type ScoreFaultCode, scoreFaults } from '@bylaw/rules-appraisal'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { openSheet } from './open-sheet'
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
  const { rules } = await pinnedRules(scope, 'appraisal', sheet)
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
  const errors = scoreFaults(template, scores).map(({ code, fact, message }) => ({
    pointer: fact,
    code: CODES[code],
    message,
  }))
  if (errors.length > 0) throw new Problem('unacceptable', { errors })
}

/** The codes of the API, which were there before those of the rules. */
const CODES: Record<ScoreFaultCode, string> = {
  unknown_criterion: 'unknown_criterion',
  score_outside_0_to_max: 'above_maximum',
  score_not_in_steps: 'not_in_steps',
}

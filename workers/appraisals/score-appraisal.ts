import type { AppraisalScores, AppraisalView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { mustFit } from './must-fit'
import { openSheet } from './open-sheet'
import { sheetView } from './sheet-view'
import { unsaid } from './told'

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

  const change = {
    scores: wish.scores,
    scorers: [...new Set([...sheet.scorers, scope.personId])],
    comment: wish.comment ?? sheet.comment,
  }
  await scope.shard.batch([
    scope.appraisals.change(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'appraisal.scored', id),
  ])
  return sheetView(scope, unsaid({ ...sheet, ...change, version: basedOn + 1 }))
}

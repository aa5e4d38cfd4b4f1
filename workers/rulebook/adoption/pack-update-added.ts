import type { Scope } from '../../scope'
import { questionRowsOf } from './adoption-rows'
import type { AdoptedRuleSet } from './adoption-table'
import type { FoundUpdate } from './pack-update-found'

/**
 * The rule sets that a pack has in addition, as far as the reader may bring them in. A draft can
 * only change a rule set that there is, so a new one comes at once: where changes of the regulation
 * need no approval, or by someone who may pass the approval by. For others it stays on offer.
 */
export function bringable(scope: Scope, { regulation, added }: FoundUpdate) {
  const needsApproval = regulation.approvalPath.length > 0
  return scope.may(needsApproval ? 'approval_path.change' : 'rulebook.publish') ? added : []
}

/** What writes those rule sets with their questions; they decide from now on. */
export function bringIn(
  scope: Scope,
  { regulation, pack, now }: FoundUpdate,
  added: readonly AdoptedRuleSet[],
  note: string,
) {
  if (added.length === 0) return []
  const ruleSets = added.map((ruleSet) => ({ ...ruleSet, id: scope.newId('rul') }))
  const [, ...statements] = scope.rules.adopt(
    {
      regulation: { ...regulation, adoptedAtMs: scope.now, adoptedBy: scope.personName },
      document: now.document,
      ruleSets,
      questions: questionRowsOf(scope, pack, ruleSets).filter(({ ruleSetId }) => ruleSetId),
    },
    scope.now,
    note,
  )
  return statements
}

import type { AppraisalView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { Problem } from '../platform/problem'
import { pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { openSheet } from './open-sheet'
import { resultOf, satisfactionIn, sheetView } from './sheet-view'
import { unsaid } from './told'

/** Completes a sheet: its result and explanation are written down and never change again. */
export async function completeAppraisal(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<AppraisalView> {
  const sheet = await openSheet(scope, id, basedOn)
  const pinned = await pinnedRules(scope, 'appraisal', sheet)
  const decisions = await scope.rules.decisionsFor('appraisal')
  const result = resultOf(pinned, decisions, sheet.scores)
  if (!result.ok)
    throw new Problem('rules_incomplete', {
      refusal: await refusalView(scope, result.refusal, sheet.ruleSetId),
    })

  const said = await satisfactionIn(scope, sheet)
  const change = {
    state: 'completed' as const,
    ruleVersion: pinned.ref.version,
    // What customers answer later belongs to no period that is done.
    result: said ? { ...result.value, satisfaction: said } : result.value,
    completedBy: scope.personId,
    completedByName: scope.personName,
    completedAtMs: scope.now,
  }
  const { personId, period } = sheet
  await scope.shard.batch([
    scope.appraisals.change(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'appraisal.completed', id),
    outboxEvent(scope, 'appraisal.completed', { appraisalId: id, personId, period }),
  ])
  return sheetView(scope, unsaid({ ...sheet, ...change, version: basedOn + 1 }))
}

import type { AppraisalView } from '@bylaw/contract'
import { auditEntry } from '../audit/entry'
import { caseAfter } from '../consequences/case-after'
import { tellPeople } from '../notices/tell'
import { Problem } from '../platform/problem'
import { pinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { offeredFor } from './offered'
import { openSheet } from './open-sheet'
import { factsFrom, ratingsOf } from './ratings-given'
import { resultOf, sheetView } from './sheet-view'
import { unsaid } from './told'

/**
 * Completes a sheet: its result and explanation are written down and never change again. What raters
 * gave leaves their names for good, in the same transaction.
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

  const change = {
    state: 'completed' as const,
    ruleVersion: pinned.ref.version,
    // What customers answer later, or is closed later, belongs to no period that is done.
    result: { ...result.value, ...(await offeredFor(scope, sheet)) },
    ratings,
    remindAtMs: null,
    tellOverAtMs: null,
    completedBy: scope.personId,
    completedByName: scope.personName,
    completedAtMs: scope.now,
  }
  const { personId, period } = sheet
  await scope.shard.batch([
    auditEntry(scope, 'appraisal.completed', id),
    ...(await caseAfter(scope, { ...sheet, ruleVersion: pinned.ref.version }, result.value)),
    ...(isReview
      ? [scope.appraisals.severRatings(id, raters, 'over'), scope.shard.mustHaveChanged()]
      : []),
    scope.appraisals.change(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    outboxEvent(scope, 'appraisal.completed', { appraisalId: id, personId, period }),
    ...tellPeople(scope, [personId], {
      eventId: `${id}.told`,
      kind: 'appraisal_told',
      aboutId: id,
      title: sheet.personName,
    }),
  ])
  return sheetView(scope, unsaid({ ...sheet, ...change, version: basedOn + 1 }))
}

import type { NewRuleVersion, RuleSetView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { pathMustStand } from './drafts/approval-path'
import { targetOf } from './drafts/draft-target'
import { mustBeAccepted, outcomesOf } from './examples/changed-outcomes'
import { nextRuleVersion } from './next-rule-version'
import { readRuleSet } from './read-rule-set'
import { mustHaveItsRegulation } from './repeal/may-be-changed'
import { ruleSetInTime } from './rule-set-in-time'
import { mustHaveNoRival } from './signed-for-rival'
import { stillStandsBeside } from './still-stands'
import { tellDesk } from './tell-desk'
import { validFromOf, wishedFrom } from './valid-from'

/**
 * Publishes the next version of a rule set at once; the versions before it stay as they are. That
 * is for rule sets whose regulation asks for no approval, and for changes under which every worked
 * case comes out as before; any other change begins as a draft.
 */
export async function publishRuleVersion(
  scope: Scope,
  ruleSetId: string,
  basedOn: number,
  wish: NewRuleVersion,
): Promise<RuleSetView> {
  const found = await ruleSetInTime(scope, ruleSetId)
  const target = await targetOf(scope, { ruleSetId, regulationId: null })
  if (!found || !target) throw new Problem('not_found')
  mustBeVersion(basedOn, found.ruleSet.version)
  if (target.path.length > 0) throw new Problem('wrong_state', { detail: NEEDS_APPROVAL })
  const { kind, regulationId } = found.ruleSet
  const guards = await stillStandsBeside(scope, found.ruleSet, regulationId)
  await mustHaveItsRegulation(scope, regulationId)

  const from = validFromOf(scope.now, wishedFrom(wish))
  await mustHaveNoRival(scope, found, regulationId, from)
  const next = nextRuleVersion(scope, found, {
    rules: wish.rules,
    repeals: false,
    note: wish.note,
    ...from,
    recordedBy: scope.personName,
    verdicts: [],
    placeOf: (pointer) => `/rules${pointer}`,
  })
  mustBeAccepted(await outcomesOf(scope, found, from, wish.rules), '/rules')
  await scope.shard.batch([
    ...guards,
    ...next.statements,
    ...pathMustStand(scope, target),
    auditEntry(scope, 'rule_version.published', ruleSetId),
  ])
  await tellDesk(scope, [kind])
  return readRuleSet(scope, ruleSetId, { version: next.version })
}

const NEEDS_APPROVAL = words(
  '这部制度的修改须经审批：请先起草，再提交审批。',
  'A change of this regulation needs approval: write a draft and submit it.',
)

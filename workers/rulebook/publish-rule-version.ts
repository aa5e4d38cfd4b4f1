import type { NewRuleVersion, RuleSetView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { carryCitations } from '@bylaw/rules-kit'
import { auditEntry } from '../audit/entry'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { acceptableRules } from './acceptable-rules'
import { kindOf } from './kind-of'
import { packExamples } from './pack-examples'
import { readRuleSet } from './read-rule-set'
import { settledQuestions } from './settled-questions'
import { tellDesk } from './tell-desk'

/** Publishes the next version of a rule set; the versions before it stay as they are. */
export async function publishRuleVersion(
  scope: Scope,
  ruleSetId: string,
  basedOn: number,
  wish: NewRuleVersion,
): Promise<RuleSetView> {
  const found = await scope.rules.readRuleSet(ruleSetId)
  if (!found) throw new Problem('not_found')
  const { ruleSet, versions, questionRows } = found
  mustBeVersion(basedOn, ruleSet.version)
  const before = versions.at(-1)
  assert(before?.version === basedOn, 'a rule set has the version it says it has')

  const rules = acceptableRules(
    kindOf(ruleSet.kind),
    wish.rules,
    packExamples(ruleSet),
    (pointer) => `/rules${pointer}`,
  )
  const version = basedOn + 1
  await scope.shard.batch([
    scope.rules.raiseVersion(ruleSetId, basedOn),
    scope.shard.mustHaveChanged(),
    scope.rules.addVersion({
      ruleSetId,
      version,
      validFromMs: wish.validFrom === undefined ? scope.now : Date.parse(wish.validFrom),
      recordedAtMs: scope.now,
      recordedBy: scope.personName,
      note: wish.note,
      completes: null,
      rules,
      citations: carryCitations(before.rules, rules, before.citations),
    }),
    ...settledQuestions(scope, questionRows, before.rules, rules, wish.note),
    auditEntry(scope, 'rule_version.published', ruleSetId),
    published(scope, ruleSet, version),
  ])
  await tellDesk(scope, [ruleSet.kind])
  return readRuleSet(scope, ruleSetId)
}

/** The event that tells the outside of a new version. */
export const published = (
  scope: Scope,
  ruleSet: { readonly id: string; readonly kind: string; readonly key: string },
  version: number,
) =>
  outboxEvent(scope, 'rule_version.published', {
    ruleSetId: ruleSet.id,
    kind: ruleSet.kind,
    key: ruleSet.key,
    version,
  })

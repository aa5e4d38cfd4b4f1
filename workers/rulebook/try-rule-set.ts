import type { TryOutView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { answerUnder, factsOf } from './answer-under'
import { kindOf } from './kind-of'

/** What the rules in force would decide for given facts. Nothing is stored. */
export async function tryRuleSet(
  scope: Scope,
  ruleSetId: string,
  facts: unknown,
): Promise<TryOutView> {
  const found = await scope.rules.readRuleSet(ruleSetId)
  if (!found) throw new Problem('not_found')
  const { ruleSet, versions } = found
  const inForce = versions.findLast(({ validFromMs }) => validFromMs <= scope.now) ?? versions[0]
  assert(inForce !== undefined, 'a rule set has at least one version')
  return answerUnder(scope, ruleSet, inForce, factsOf(kindOf(ruleSet.kind), facts))
}

import type { TryOutView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { answerUnder, factsOf } from './answer-under'
import { kindOf } from './kind-of'
import { refusalView } from './refusal-view'
import { answerableFor } from './repeal/repeal-of'
import { repealedRefusal } from './repeal/repealed-refusal'

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
  if (inForce.repeals) {
    const { titleZh, titleEn } = ruleSet
    const repealed = repealedRefusal(
      {
        ruleSetId,
        title: { zh: titleZh, en: titleEn },
        fromMs: inForce.validFromMs,
        by: answerableFor(inForce),
        reason: inForce.note,
      },
      scope.zone,
    )
    return { refusal: await refusalView(scope, repealed, ruleSetId) }
  }
  return answerUnder(scope, ruleSet, inForce, factsOf(kindOf(ruleSet.kind), facts))
}

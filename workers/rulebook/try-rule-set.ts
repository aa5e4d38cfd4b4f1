import type { TryOutView } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { errorsOf } from '../platform/issue-words'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { explanation } from './explanation'
import { kindOf } from './kind-of'
import { refusalView } from './refusal-view'
import { ruleVersionFrom } from './rule-version'

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

  const kind = kindOf(ruleSet.kind)
  const read = kind.facts.safeParse(facts)
  if (!read.success) {
    const errors = errorsOf(read.error.issues, 'json').map((error) => ({
      ...error,
      pointer: `/facts${error.pointer}`,
    }))
    throw new Problem('unacceptable', { errors })
  }
  const answer = kind.decide(kind.rules.parse(inForce.rules), read.data)
  if (!answer.ok) return { refusal: await refusalView(scope, answer.refusal, ruleSetId) }
  const { decision, trace } = answer.value
  return { decision, explanation: explanation(trace, ruleVersionFrom({ ...ruleSet, ...inForce })) }
}

import type { Explanation } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import {
  type ContractingDecision,
  type ContractingFacts,
  contracting,
} from '@bylaw/rules-contracting'
import { Problem } from '../platform/problem'
import { explanation } from '../rulebook/explanation'
import type { PinnedRules } from '../rulebook/pinned-rules'
import { refusalView } from '../rulebook/refusal-view'
import type { Scope } from '../scope'

/** The rules on contracts, crews and repairs that decide now; undefined where there are none. */
export async function contractingRules(
  scope: Scope,
): Promise<PinnedRules<'contracting'> | undefined> {
  const found = await scope.rules.inForce('contracting', undefined, scope.now)
  return found?.ok ? found.value : undefined
}

/** What the rules decide, explained down to the clause; a Problem while they do not. */
export async function decidedBy<About extends ContractingFacts['about']>(
  scope: Scope,
  rules: PinnedRules<'contracting'>,
  facts: ContractingFacts & { readonly about: About },
): Promise<{
  readonly decision: Extract<ContractingDecision, { about: About }>
  readonly explanation: Explanation
}> {
  const answer = contracting.decide(rules.rules, facts)
  if (!answer.ok) {
    const refusal = await refusalView(scope, answer.refusal, rules.ref.ruleSetId)
    throw new Problem('rules_incomplete', { refusal })
  }
  const { decision, trace } = answer.value
  assert(isAbout(decision, facts.about), 'a decision is about what was asked')
  const decisions = await scope.rules.decisionsFor('contracting')
  return { decision, explanation: explanation(trace, rules, decisions) }
}

const isAbout = <About extends ContractingFacts['about']>(
  decision: ContractingDecision,
  about: About,
): decision is Extract<ContractingDecision, { about: About }> => decision.about === about

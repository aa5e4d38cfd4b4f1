import type { TryOutView } from '@bylaw/contract'
import type { AnyRuleKind } from '@bylaw/rules-kit'
import { errorsOf } from '../platform/issue-words'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { explanation } from './explanation'
import { kindOf } from './kind-of'
import { otherZone } from './other-zone'
import type { RuleSetRow, VersionRow } from './reads'
import { refusalView } from './refusal-view'
import { ruleVersionFrom } from './rule-version'

/** What one version of a rule set makes of facts that its kind has read. */
export async function answerUnder(
  scope: Scope,
  ruleSet: RuleSetRow,
  version: VersionRow,
  facts: unknown,
): Promise<TryOutView> {
  const kind = kindOf(ruleSet.kind)
  const answer = kind.decide(kind.rules.parse(version.rules), facts)
  if (!answer.ok) return { refusal: await refusalView(scope, answer.refusal, ruleSet.id) }
  const { decision, trace } = answer.value
  const under = ruleVersionFrom({ ...ruleSet, ...version })
  const decisions = await scope.rules.decisionsFor(ruleSet.kind)
  return {
    decision,
    explanation: explanation(trace, under, decisions),
    ...otherZone(scope.zone, version.rules, facts),
  }
}

/** Facts as their kind reads them, otherwise a Problem that names each place. */
export function factsOf(kind: AnyRuleKind, facts: unknown): unknown {
  const read = kind.facts.safeParse(facts)
  if (read.success) return read.data
  const errors = errorsOf(read.error.issues, 'json').map((error) => ({
    ...error,
    pointer: `/facts${error.pointer}`,
  }))
  throw new Problem('unacceptable', { errors })
}

import type { Explanation, Refusal as RefusalOnTheWire } from '@bylaw/contract'
import { assert, ok, type Result, refuse } from '@bylaw/kernel'
import type { Kind } from '@bylaw/rulebook'
import type { Decided, Refusal } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { explanation } from './explanation'
import { refusalView } from './refusal-view'
import type { RuleVersion } from './rule-version'

/** Facts, and what is decided of them, where a kind decides about several things. */
interface About {
  readonly about: string
}

/** A kind of rules that decides about whatever its facts are about. */
interface DecidesAbout<Rules, Facts extends About, Decision extends About> {
  readonly kind: Kind
  readonly decide: (rules: Rules, facts: Facts) => Result<Decided<Decision>, Refusal>
}

/** What the rules decide about one thing, explained down to the clause. */
export interface ExplainedAbout<Decision extends About, Of extends string> {
  readonly decision: Extract<Decision, { about: Of }>
  readonly explanation: Explanation
}

/** What the rules decide about what the facts are about; a refusal while they do not. */
export async function decidedAbout<
  Rules,
  Facts extends About,
  Decision extends About,
  Of extends Facts['about'],
>(
  scope: Scope,
  kind: DecidesAbout<Rules, Facts, Decision>,
  rules: RuleVersion & { readonly rules: Rules },
  facts: Facts & { readonly about: Of },
): Promise<Result<ExplainedAbout<Decision, Of>, RefusalOnTheWire>> {
  const answer = kind.decide(rules.rules, facts)
  if (!answer.ok) return refuse(await refusalView(scope, answer.refusal, rules.ref.ruleSetId))
  const { decision, trace } = answer.value
  assert(isAbout(decision, facts.about), 'a decision is about what was asked')
  const decisions = await scope.rules.decisionsFor(kind.kind)
  return ok({ decision, explanation: explanation(trace, rules, decisions) })
}

/** The same where nothing goes on without it: a Problem while the rules do not decide. */
export async function mustDecideAbout<
  Rules,
  Facts extends About,
  Decision extends About,
  Of extends Facts['about'],
>(
  ...asked: Parameters<typeof decidedAbout<Rules, Facts, Decision, Of>>
): Promise<ExplainedAbout<Decision, Of>> {
  const decided = await decidedAbout(...asked)
  if (!decided.ok) throw new Problem('rules_incomplete', { refusal: decided.refusal })
  return decided.value
}

const isAbout = <Decision extends About, Of extends string>(
  decision: Decision,
  about: Of,
): decision is Extract<Decision, { about: Of }> => decision.about === about

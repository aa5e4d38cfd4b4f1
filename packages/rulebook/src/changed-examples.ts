import type { AnyRuleKind, Sentence } from '@bylaw/rules-kit'
import { diffPlaces } from './diff-places'

type Words = Sentence['text']

/** What rules make of a case: a decision, or the code of a refusal. */
type Outcome = { readonly decision: unknown } | { readonly refusal: string }

/** A case that comes out otherwise under other rules. */
export interface ChangedExample {
  readonly name: Words
  readonly before: Outcome
  readonly after: Outcome
}

/**
 * The worked examples whose cases come out otherwise under the rules after than under those
 * before. Only their facts are used: each example's own rules are another matter.
 */
export const changedExamples = (
  kind: AnyRuleKind,
  examples: readonly { readonly name: Words; readonly facts: unknown }[],
  before: unknown,
  after: unknown,
): readonly ChangedExample[] =>
  examples.flatMap(({ name, facts }) => {
    const [old, now] = [outcome(kind, before, facts), outcome(kind, after, facts)]
    return diffPlaces(old, now).length === 0 ? [] : [{ name, before: old, after: now }]
  })

function outcome(kind: AnyRuleKind, rules: unknown, facts: unknown): Outcome {
  const answer = kind.decide(rules, kind.facts.parse(facts))
  return answer.ok ? { decision: answer.value.decision } : { refusal: answer.refusal.code }
}

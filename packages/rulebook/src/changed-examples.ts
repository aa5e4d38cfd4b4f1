import type { AnyRuleKind, Sentence } from '@bylaw/rules-kit'
import { diffPlaces } from './diff-places'

type Words = Sentence['text']

/** What rules make of a case: a decision, or the code of a refusal. */
type Outcome = { readonly decision: unknown } | { readonly refusal: string }

/** A worked case, and the facts that rules are to decide. */
interface Case {
  readonly id: string
  readonly name: Words
  readonly facts: unknown
}

/** A case that comes out otherwise under other rules. */
export interface ChangedExample {
  readonly id: string
  readonly name: Words
  readonly before: Outcome
  readonly after: Outcome
}

/**
 * The worked cases that come out otherwise under the rules after than under those before. Only
 * their facts are used: with which rules they were worked is another matter.
 */
export const changedExamples = (
  kind: AnyRuleKind,
  examples: readonly Case[],
  before: unknown,
  after: unknown,
): readonly ChangedExample[] =>
  examples.flatMap(({ id, name, facts }) => {
    const [old, now] = [outcome(kind, before, facts), outcome(kind, after, facts)]
    return diffPlaces(old, now).length === 0 ? [] : [{ id, name, before: old, after: now }]
  })

/** Facts may have been kept when their kind asked for others: then no rules can decide them. */
function outcome(kind: AnyRuleKind, rules: unknown, facts: unknown): Outcome {
  const read = kind.facts.safeParse(facts)
  if (!read.success) return { refusal: 'missing_fact' }
  const answer = kind.decide(rules, read.data)
  return answer.ok ? { decision: answer.value.decision } : { refusal: answer.refusal.code }
}

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

/** A worked case under the rules before a change and under those after it. */
export interface WorkedExample {
  readonly id: string
  readonly name: Words
  readonly before: Outcome
  readonly after: Outcome
}

/**
 * What becomes of worked cases under the rules before and after. Only their facts are used: with
 * which rules they were worked is another matter.
 */
export const workedExamples = (
  kind: AnyRuleKind,
  examples: readonly Case[],
  before: unknown,
  after: unknown,
): readonly WorkedExample[] =>
  examples.map(({ id, name, facts }) => ({
    id,
    name,
    before: outcome(kind, before, facts),
    after: outcome(kind, after, facts),
  }))

/** Whether a case comes out otherwise. */
export const isChanged = ({ before, after }: Pick<WorkedExample, 'before' | 'after'>): boolean =>
  diffPlaces(before, after).length > 0

/** Whether rules leave open what a case needs. */
export const isUndecided = (outcome: Outcome): boolean =>
  'refusal' in outcome && outcome.refusal === 'undecided'

/** Facts may have been kept when their kind asked for others: then no rules can decide them. */
function outcome(kind: AnyRuleKind, rules: unknown, facts: unknown): Outcome {
  const read = kind.facts.safeParse(facts)
  if (!read.success) return { refusal: 'missing_fact' }
  const answer = kind.decide(rules, read.data)
  return answer.ok ? { decision: answer.value.decision } : { refusal: answer.refusal.code }
}

import type { AnyRuleKind, Question } from './kind'
import { valueAt } from './pointer'

/** The questions of a kind that these rules leave undecided, must-ask ones first. */
export function openQuestions(kind: AnyRuleKind, rules: unknown): readonly Question[] {
  return kind.questions
    .filter((question) => valueAt(rules, question.at) === null)
    .sort((a, b) => Number(b.mustAsk) - Number(a.mustAsk))
}

import { valueAt } from '@bylaw/rules-kit'
import { sameJson } from '../platform/same-json'
import type { Scope } from '../scope'
import type { QuestionRow } from './reads'

/**
 * The questions that a change of rules answers or opens again: a place that was undecided and now
 * holds a value is decided by whoever changed it; one set back to `null` is open once more.
 */
export function settledQuestions(
  scope: Scope,
  questionRows: readonly QuestionRow[],
  before: unknown,
  after: unknown,
  reason: string,
) {
  return questionRows.flatMap((question) => {
    if (question.at === null) return []
    const was = valueAt(before, question.at)
    const is = valueAt(after, question.at)
    if (sameJson(was, is)) return []
    const decision =
      is === null || is === undefined
        ? null
        : { value: is, reason, by: scope.personName, atMs: scope.now }
    return [scope.rules.decide(question.id, question.version, decision)]
  })
}

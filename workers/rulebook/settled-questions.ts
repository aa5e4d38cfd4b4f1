import { valueAt } from '@bylaw/rules-kit'
import { sameJson } from '../platform/same-json'
import type { Scope } from '../scope'
import type { QuestionRow } from './reads'

/** Who changes rules, and why. */
interface Author {
  readonly recordedBy: string
  readonly note: string
  /** Why questions are answered as they are, by question; others go by the note. */
  readonly reasons?: Readonly<Record<string, string>>
}

/**
 * The questions that a change of rules answers or opens again: a place that was undecided and now
 * holds a value is decided by whoever wrote the change, for the reason they gave; one set back to
 * `null` is open once more. The batch fails where somebody has decided one of them since.
 */
export function settledQuestions(
  scope: Scope,
  questionRows: readonly QuestionRow[],
  { before, after }: { readonly before: unknown; readonly after: unknown },
  { recordedBy, note, reasons = {} }: Author,
) {
  return questionRows.flatMap((question) => {
    if (question.at === null) return []
    const was = valueAt(before, question.at)
    const is = valueAt(after, question.at)
    if (sameJson(was, is)) return []
    const decision =
      is === null || is === undefined
        ? null
        : { value: is, reason: reasons[question.id] ?? note, by: recordedBy, atMs: scope.now }
    return [
      scope.rules.decide(question.id, question.version, decision),
      scope.shard.mustHaveChanged(),
    ]
  })
}

import type { Scope } from '../scope'
import { givenBy } from './decided-in-time'
import type { Planned } from './planned'
import type { QuestionRow } from './reads'
import type { RuleSetInTime } from './rule-set-in-time'

/** Who changes rules, and why. */
interface Author {
  readonly recordedBy: string
  readonly note: string
  /** Why questions are answered as they are, by question; others go by the note. */
  readonly reasons?: Readonly<Record<string, string>>
}

/**
 * The questions that a change of rules answers or opens again, each for the time in which it does:
 * a place that was undecided and now holds a value is decided by whoever wrote the change, for the
 * reason they gave; one set back to `null` is open once more. The batch fails where somebody has
 * decided one of them since.
 */
export function settledQuestions(
  scope: Scope,
  { questionRows, spans }: Pick<RuleSetInTime, 'questionRows' | 'spans'>,
  next: readonly Planned[],
  { recordedBy: by, note, reasons = {} }: Author,
) {
  return questionRows.flatMap((question: QuestionRow) => {
    if (question.at === null) return []
    const author = { reason: reasons[question.id] ?? note, by, atMs: scope.now }
    const given = givenBy(spans, next, question.at, author)
    return given.length > 0
      ? [scope.rules.decide(question, given), scope.shard.mustHaveChanged()]
      : []
  })
}

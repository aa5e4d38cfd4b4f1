import type { QuestionView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { valueAt } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import type { QuestionRow } from './reads'

/** A draft that is being written or waits for someone, and the questions that it answers. */
export interface OpenAnswer {
  readonly draftId: string
  readonly draftedBy: string
  readonly questionIds: readonly string[]
}

/** What becomes of an answer: what its rules say now, what changes of them pass, what waits. */
export interface Answering {
  /** The rules of a rule set as they are shown; undefined where there are none. */
  readonly rulesOf: (ruleSetId: string) => unknown
  readonly hasPath: boolean
  readonly open: readonly OpenAnswer[]
}

/**
 * What becomes of an answer: there is nothing to approve where an option fills a place that was
 * undecided, or none, or says what the rules say; whatever else it does is a change of rules.
 */
export function holds(
  { at, ruleSetId, options }: QuestionRow,
  { rulesOf, hasPath }: Answering,
): QuestionView['holds'] {
  if (at === null || ruleSetId === null || !hasPath) return 'at_once'
  if (valueAt(rulesOf(ruleSetId), at) != null) return 'as_they_are'
  return options.length > 0 ? 'at_once' : 'on_path'
}

/** The draft that answers a question already. */
export const waitingFor = (
  { id }: Pick<QuestionRow, 'id'>,
  open: readonly OpenAnswer[],
): OpenAnswer | undefined => open.find(({ questionIds }) => questionIds.includes(id))

/** Two drafts that answer one question would undo each other. */
export function mustNotWait(question: QuestionRow, open: readonly OpenAnswer[]): void {
  const waiting = waitingFor(question, open)
  if (!waiting) return
  const { draftId, draftedBy } = waiting
  throw new Problem('wrong_state', {
    draftId,
    detail: words(
      `${draftedBy}对这一问题的回答已写成草案，尚未结束：请先批准或撤回那份草案。`,
      `${draftedBy} has answered this in a draft that is still open: have that passed or withdrawn first.`,
    ),
  })
}

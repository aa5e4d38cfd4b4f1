import type { QuestionView, RepealView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { valueAt } from '@bylaw/rules-kit'
import { Problem } from '../platform/problem'
import type { QuestionRow } from './reads'
import { isInEffect } from './repeal/repeal-of'

/** A draft that is being written or waits for someone, and the questions that it answers. */
export interface OpenAnswer {
  readonly draftId: string
  readonly draftedBy: string
  /** Whether it is on its path rather than being written. */
  readonly isSubmitted: boolean
  /** Why it answers them so, by question. */
  readonly reasons: Readonly<Record<string, string>>
  /** The rules with the answers in them. */
  readonly content: unknown
}

/** What becomes of an answer: what its rules say now, what changes of them pass, what waits. */
export interface Answering {
  /** The rules of a rule set as they are shown; undefined where there are none. */
  readonly rulesOf: (ruleSetId: string) => unknown
  readonly hasPath: boolean
  /** What keeps a rule set from deciding now; null where it decides. */
  readonly repealOf: (ruleSetId: string) => Pick<RepealView, 'inEffect' | 'notYet'> | null
  readonly open: readonly OpenAnswer[]
}

/**
 * What becomes of an answer: there is nothing to approve where an option fills a place that was
 * undecided, or none, or says what the rules say; whatever else it does is a change of rules. Those
 * that are only begun, or repealed, no answer changes: their draft does.
 */
export function holds(
  { at, ruleSetId, options }: Pick<QuestionRow, 'at' | 'ruleSetId' | 'options'>,
  { rulesOf, hasPath, repealOf }: Answering,
): QuestionView['holds'] {
  if (at === null || ruleSetId === null) return 'at_once'
  const isOpen = valueAt(rulesOf(ruleSetId), at) == null
  const repeal = repealOf(ruleSetId)
  // A place of the past may still be filled in what is repealed; what only begins has no past.
  if (isInEffect(repeal) && (repeal?.notYet || !isOpen)) return 'in_draft'
  if (isOpen && options.length > 0) return 'at_once'
  if (!hasPath) return 'unless_examples'
  return isOpen ? 'on_path' : 'as_they_are'
}

/** The draft that answers a question already. */
export const waitingFor = (
  { id }: Pick<QuestionRow, 'id'>,
  open: readonly OpenAnswer[],
): OpenAnswer | undefined => open.find(({ reasons }) => id in reasons)

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

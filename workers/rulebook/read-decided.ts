import type { DecidedQuestion } from '@bylaw/contract'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { type Answering, waitingFor } from './answering'
import { questionView } from './question-view'
import { answeringIn } from './read-rule-set'
import type { QuestionRow } from './reads'
import { ruleSetInTime } from './rule-set-in-time'
import { spanToChange } from './timeline'

/** A question as its answer has left it, and the draft that the answer has become, if it is open. */
export async function readDecided(scope: Scope, questionId: string): Promise<DecidedQuestion> {
  const question = await scope.rules.readQuestion(questionId)
  if (!question) throw new Problem('not_found')
  const open = await scope.rules.openAnswers([question.id])
  const answering = { ...(await answeringNow(scope, question)), open }
  const draftId = waitingFor(question, open)?.draftId ?? null
  return { ...questionView(question, answering, scope.now), draftId }
}

/** What becomes of an answer to a question by now. */
async function answeringNow(
  scope: Scope,
  { ruleSetId }: QuestionRow,
): Promise<Omit<Answering, 'open'>> {
  const found = ruleSetId === null ? undefined : await ruleSetInTime(scope, ruleSetId)
  if (!found) return { rulesOf: () => undefined, hasPath: false, repealOf: () => null }
  return answeringIn(scope, found, spanToChange(found.spans, scope.now)?.of.rules)
}

import { type Result, refuse, words } from '@bylaw/kernel'
import type { Question } from './kind'
import type { Refusal } from './refusal'

/** The refusal that says: decide this question first. */
export const undecided = (question: Question): Result<never, Refusal> =>
  refuse({
    code: 'undecided',
    question: question.id,
    rule: question.at,
    message: words(`请先决定：${question.ask.zh}`, `Decide this first: ${question.ask.en}`),
  })

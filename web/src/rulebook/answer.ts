import type { QuestionView } from '@bylaw/contract'
import { unitsOf } from '../format/decimal'
import { sameJson } from './same-json'

/** How a question is answered. */
export type AnswerKind = 'choice' | 'typed' | 'text'

/** A place in a rule set that no option fills: what it holds is typed as what it is. */
export type TypedQuestion = QuestionView & { readonly at: string; readonly ruleSetId: string }

export const isTyped = (question: QuestionView): question is TypedQuestion =>
  question.options.length === 0 && question.at !== null && question.ruleSetId !== null

export const answerKind = (question: QuestionView): AnswerKind =>
  isTyped(question) ? 'typed' : question.options.length > 0 ? 'choice' : 'text'

/**
 * An amount typed in yuan as whole fen, read digit by digit: `2,210.5` is 221 050. Undefined for
 * anything that is not an amount with at most two places.
 */
export const fenFromText = (text: string): number | undefined =>
  unitsOf(text.replaceAll(/[,，]/g, ''), 2)

/** The chosen or written answer as the server wants it; undefined while there is none. */
export const answerFrom = ({ options }: QuestionView, draft: string): unknown =>
  options.length === 0
    ? draft.trim() || undefined
    : draft === ''
      ? undefined
      : options[Number(draft)]?.value

/** Which option has this value, by its place in the list; −1 for none. */
export const optionWith = ({ options }: QuestionView, value: unknown): number =>
  options.findIndex((option) => sameJson(option.value, value))

import type { QuestionView } from '@bylaw/contract'
import { unitsOf } from '../format/decimal'
import { sameJson } from './same-json'

/** What a question without options wants to be told. */
export type AnswerKind = 'choice' | 'amount' | 'text'

/** Places in rule sets that hold fen say so at the end of their name. */
export const answerKind = ({ options, at }: Pick<QuestionView, 'options' | 'at'>): AnswerKind => {
  if (options.length > 0) return 'choice'
  return at !== null && /fen$/i.test(at) ? 'amount' : 'text'
}

/**
 * An amount typed in yuan as whole fen, read digit by digit: `2,210.5` is 221 050. Undefined for
 * anything that is not an amount with at most two places.
 */
export const fenFromText = (text: string): number | undefined =>
  unitsOf(text.replaceAll(/[,，]/g, ''), 2)

/** The answer as the server wants it; undefined while nothing usable is typed or chosen. */
export function answerFrom(question: QuestionView, draft: string): unknown {
  switch (answerKind(question)) {
    case 'choice':
      return draft === '' ? undefined : question.options[Number(draft)]?.value
    case 'amount':
      return fenFromText(draft)
    case 'text':
      return draft.trim() === '' ? undefined : draft.trim()
  }
}

/** Which option has this value, by its place in the list; −1 for none. */
export const optionWith = ({ options }: QuestionView, value: unknown): number =>
  options.findIndex((option) => sameJson(option.value, value))

import type { QuestionView } from '@bylaw/contract'
import { unitsOf } from '../format/decimal'
import { sameJson } from './same-json'

/** How a question is answered. */
export type AnswerKind = 'choice' | 'typed' | 'text'

/** A place in a rule set that no option fills: what it holds is typed as what it is. */
export type TypedQuestion = QuestionView & { readonly at: string; readonly ruleSetId: string }

export const isTyped = (question: QuestionView): question is TypedQuestion =>
  question.options.length === 0 && holdsPlace(question)

/** Whether a rule set has a place for its answer. */
export const holdsPlace = (question: QuestionView): question is TypedQuestion =>
  question.at !== null && question.ruleSetId !== null

/**
 * Whether the options are sets of figures, such as weights, of which a company may have its own:
 * what is none of them is typed.
 */
export const takesOwnFigures = (question: QuestionView): question is TypedQuestion =>
  holdsPlace(question) &&
  question.options.length > 0 &&
  question.options.every(({ value }) => isFigures(value))

/** The same figures, none of them filled in yet. */
export const noFigures = ({ options: [first] }: QuestionView): Readonly<Record<string, string>> =>
  isFigures(first?.value)
    ? Object.fromEntries(Object.keys(first.value).map((key) => [key, '0']))
    : {}

const isFigures = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((each) => typeof each === 'string' && /^\d+(\.\d+)?$/.test(each))

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

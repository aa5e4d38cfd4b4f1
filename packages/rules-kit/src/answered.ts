import { sameJson, type Words, words } from '@bylaw/kernel'
import type { Question, QuestionOption, Sentence } from './kind'

/**
 * What was chosen for a question, or that nobody has chosen yet, as a sentence of a rule set.
 *
 * @param own how to say an answer that is not among the options, such as a company's own figure
 */
export function answered(
  question: Question,
  value: unknown,
  subject: Words,
  own?: Words,
): Sentence {
  const chosen = question.options.find((option) => sameJson(option.value, value))?.label ?? own
  return {
    rule: question.at,
    text:
      chosen && value !== null
        ? words(`${subject.zh}：${chosen.zh}。`, `${subject.en}: ${chosen.en}.`)
        : words(`${subject.zh}：尚未决定。`, `${subject.en}: undecided.`),
  }
}

/** One answer on offer, with what follows from it, also in the figures of the text if those help. */
export const option = (
  value: unknown,
  label: Words,
  consequence: Words,
  inText?: Words,
): QuestionOption => ({ value, label, consequence, ...(inText && { inText }) })

import type { Language, QuestionView, RuleSetSummary, Words } from '@bylaw/contract'
import { inLanguage } from '../../i18n/language'
import { proposalOf } from '../model'

/** The questions about one rule set; those that no rule uses have a group of their own. */
export interface QuestionGroupOf {
  readonly id: string
  /** Null where no rule set uses the answers. */
  readonly title: Words | null
  readonly questions: readonly QuestionView[]
}

const NO_RULES = 'no-rules'

/**
 * Questions by the rule set that they are about. Groups are in the order of their most pressing
 * question, so given questions in pressing order, what holds figures up comes first.
 */
export function groupsOf(
  questions: readonly QuestionView[],
  ruleSets: readonly Pick<RuleSetSummary, 'id' | 'title'>[],
): readonly QuestionGroupOf[] {
  const ids = [...new Set(questions.map(groupIdOf))]
  return ids.map((id) => ({
    id,
    title: ruleSets.find((ruleSet) => ruleSet.id === id)?.title ?? null,
    questions: questions.filter((question) => groupIdOf(question) === id),
  }))
}

/** Which group a question is in. */
export const groupIdOf = ({ at, ruleSetId }: QuestionView): string =>
  at === null || ruleSetId === null ? NO_RULES : ruleSetId

/** Whether a question has what is sought: in its words, in an option's, or as a clause's number. */
export function asksFor(question: QuestionView, sought: string, language: Language): boolean {
  const wanted = sought.trim().toLowerCase()
  return [
    inLanguage(question.ask, language),
    ...question.options.map(({ label }) => inLanguage(label, language)),
    ...question.clauses,
  ].some((text) => text.toLowerCase().includes(wanted))
}

/**
 * The open questions whose proposal is one of their answers and changes no rules that say something
 * else, so that it can be taken as it is.
 */
export const takeable = (questions: readonly QuestionView[]): readonly QuestionView[] =>
  questions.filter(
    (question) =>
      question.decision === null &&
      question.standing !== 'otherwise' &&
      question.waiting === null &&
      proposalOf(question) !== undefined,
  )

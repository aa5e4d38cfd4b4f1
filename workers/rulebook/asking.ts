import type { QuestionView, RuleSetSummary, RuleSetView } from '@bylaw/contract'
import type { Company } from '../journeys/front-door'

/** The company's rule set of a kind, as its owner reads it. */
export const ruleSetOf = async (company: Company, kind: string): Promise<RuleSetView> => {
  const { body } = await company.owner.get<{ items: RuleSetSummary[] }>('/v1/rule-sets')
  const id = body.items.find((each) => each.kind === kind)?.id
  return (await company.owner.get<RuleSetView>(`/v1/rule-sets/${id}`)).body
}

/** One of its questions. */
export const questionOf = async (
  company: Company,
  kind: string,
  key: string,
): Promise<QuestionView> =>
  (await ruleSetOf(company, kind)).questions.find((each) => each.key === key)!

/** Decides it as the owner, on the reading given. */
export const decide = (company: Company, question: QuestionView, value: unknown) =>
  company.owner.post<QuestionView>(
    `/v1/questions/${question.id}/decision`,
    { value, reason: 'the directors’ meeting' },
    { version: question.version },
  )

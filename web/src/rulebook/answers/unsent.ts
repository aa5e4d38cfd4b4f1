import type { QuestionView } from '@bylaw/contract'

export interface UnsentDraft {
  readonly draftId: string
  readonly ruleSetId: string | null
  readonly answered: readonly QuestionView[]
}

/** Drafts that answer questions and are not submitted, with what each answers, in the order asked. */
export function unsentDrafts(questions: readonly QuestionView[]): readonly UnsentDraft[] {
  const unsent = questions.filter(({ waiting }) => waiting !== null && !waiting.isSubmitted)
  const ids = [...new Set(unsent.flatMap(({ waiting }) => waiting?.draftId ?? []))]
  return ids.map((draftId) => {
    const answered = unsent.filter(({ waiting }) => waiting?.draftId === draftId)
    return { draftId, ruleSetId: answered[0]?.ruleSetId ?? null, answered }
  })
}

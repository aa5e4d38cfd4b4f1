import type { QuestionView } from '@bylaw/contract'
import type { Sheet } from './sheet'

/** Pointers that a sheet’s sections edit. */
export const coveredBy = ({ sections, covers = [] }: Sheet): readonly string[] => [
  ...covers,
  ...sections.flatMap((section) =>
    section.section === 'fields'
      ? section.fields.map(({ at }) => at)
      : section.at === ''
        ? []
        : [section.at],
  ),
]

/** Whether a place is edited by something that edits one of these, whole. */
export const isCovered = (pointer: string, covered: readonly string[]): boolean =>
  covered.some((each) => pointer === each || pointer.startsWith(`${each}/`))

/** The questions whose answer is one of a few, each at its place, that no section shows already. */
export function decisionsBeside<Asked extends Pick<QuestionView, 'at' | 'options'>>(
  questions: readonly Asked[],
  covered: readonly string[],
): readonly (Asked & { readonly at: string })[] {
  const seen = new Set<string>()
  return questions.flatMap((question) => {
    const { at, options } = question
    if (at === null || options.length === 0 || seen.has(at) || isCovered(at, covered)) return []
    seen.add(at)
    return [{ ...question, at }]
  })
}

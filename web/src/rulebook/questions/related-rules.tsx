import type { QuestionView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { Go } from '../../shell/go'
import { rulesOfClauses } from '../model'
import { rulebookQueries } from '../queries'
import { questionsWords } from './words'

/** The rule sets that came from the clauses a question is about: where its answer can be made to count. */
export function RelatedRules({ question }: { question: QuestionView }) {
  const { regulationId } = question
  return regulationId === null ? null : <Related question={question} regulationId={regulationId} />
}

interface RelatedProps {
  readonly question: QuestionView
  readonly regulationId: string
}

function Related({ question: { clauses }, regulationId }: RelatedProps) {
  const t = useWords(questionsWords)
  const language = useLanguage()
  const { data } = useQuery(rulebookQueries.regulation(regulationId))
  if (!data) return null
  const related = rulesOfClauses(clauses, data)
  return (
    <p className="panel-note related-rules">
      {t(related.length > 0 ? 'questions.related' : 'questions.related_none')}
      {related.map(({ id, title }) => (
        <Go key={id} href={`/rulebook/rule-sets/${id}`}>
          {inLanguage(title, language)}
        </Go>
      ))}
    </p>
  )
}

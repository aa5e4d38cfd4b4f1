import type { QuestionView } from '@bylaw/contract'
import { lazy, Suspense } from 'react'
import { inLanguage } from '../../i18n/language'
import { useLanguage } from '../../i18n/use-words'
import { holdsPlace, optionWith } from '../answer'

const GivenAnswer = lazy(() =>
  import('./given-answer').then(({ GivenAnswer: component }) => ({ default: component })),
)

interface AnswerSaidProps {
  readonly question: QuestionView
  readonly value: unknown
}

/** An answer as people read it: the option's words, or the fields of its place in the rules. */
export function AnswerSaid({ question, value }: AnswerSaidProps) {
  const language = useLanguage()
  const option = question.options[optionWith(question, value)]
  if (option) return inLanguage(option.label, language)
  if (!holdsPlace(question)) return String(value)
  return (
    <Suspense>
      <GivenAnswer question={question} value={value} />
    </Suspense>
  )
}

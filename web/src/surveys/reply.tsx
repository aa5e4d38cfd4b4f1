import type { SurveyForm, SurveyView } from '@bylaw/contract'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { surveyWords } from './words'
import './surveys.css'

interface ReplyProps {
  readonly reply: NonNullable<SurveyView['reply']>
  readonly scale: SurveyForm['scale'] | null
  readonly questions: SurveyForm['questions']
}

/** What a customer answered. */
export function Reply({ reply, scale, questions }: ReplyProps) {
  const t = useWords(surveyWords)
  const language = useLanguage()
  const highest = scale?.highest ?? ''
  const asked = questions.flatMap(({ key, ask }) => {
    const mark = reply.marks[key]
    return mark === undefined ? [] : [{ key, ask, mark }]
  })
  return (
    <div className="survey-reply">
      <strong>{t('survey.of', { score: reply.score, highest })}</strong>
      {asked.map(({ key, ask, mark }) => (
        <span key={key} className="under">
          {inLanguage(ask, language)} {t('survey.of', { score: mark, highest })}
        </span>
      ))}
      {reply.comment ? <q>{reply.comment}</q> : null}
    </div>
  )
}

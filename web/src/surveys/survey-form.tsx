import type { SurveyForm } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { MarkField } from './mark-field'
import type { SurveyWish } from './queries'
import { surveyWords } from './words'
import './surveys.css'

interface SurveyFieldsProps {
  readonly form: SurveyForm
  readonly busy: boolean
  readonly error: unknown
  readonly send: (answer: SurveyWish) => void
}

/** The mark, what is asked beside it, and a word; the same by link and in the portal. */
export function SurveyFields({ form, busy, error, send }: SurveyFieldsProps) {
  const t = useWords(surveyWords)
  const language = useLanguage()
  const [score, setScore] = useState<number>()
  const [marks, setMarks] = useState<Readonly<Record<string, number>>>({})
  const [comment, setComment] = useState('')
  return (
    <form
      className="survey-form"
      onSubmit={(event) => {
        event.preventDefault()
        const words = comment.trim()
        if (score !== undefined) send({ score, marks, ...(words ? { comment: words } : {}) })
      }}
    >
      <MarkField name={t('survey.score')} scale={form.scale} value={score} choose={setScore} />
      {form.questions.map(({ key, ask }) => (
        <MarkField
          key={key}
          name={inLanguage(ask, language)}
          scale={form.scale}
          value={marks[key]}
          choose={(mark) => setMarks({ ...marks, [key]: mark })}
        />
      ))}
      <Textarea
        label={t('survey.comment')}
        autosize
        minRows={2}
        maxLength={2_000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <ProblemNote error={error} />
      <div className="survey-send">
        <Button type="submit" disabled={score === undefined} loading={busy}>
          {t('survey.send')}
        </Button>
        <p>{t('survey.once')}</p>
      </div>
    </form>
  )
}

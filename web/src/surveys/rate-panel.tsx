import type { TicketRow } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useChange } from '../area/use-change'
import { useWords } from '../i18n/use-words'
import { answerOwn, type SurveyWish, surveyQueries } from './queries'
import { Reply } from './reply'
import { SurveyFields } from './survey-form'
import { surveyWords } from './words'

interface RatePanelProps {
  readonly row: TicketRow
  /** It stands in the way of what was said last: whoever reads the end is taken there again. */
  readonly arrived: () => void
}

/** A customer rates a closed ticket where they read it; nothing where it is not asked about. */
export function RatePanel({ row, arrived }: RatePanelProps) {
  const t = useWords(surveyWords)
  const { data: form } = useQuery(surveyQueries.own(row.id, row.version))
  const send = useChange({
    change: (answer: SurveyWish, command) => answerOwn(row.id, answer, command),
    refresh: [['surveys', 'own', row.id]],
  })
  const isThere = form !== undefined && form !== null
  useEffect(() => {
    if (isThere) arrived()
  }, [isThere, arrived])
  if (!form) return null
  return (
    <section className="rate-panel">
      <h2>{t(form.reply ? 'survey.your_reply' : 'survey.rate_title')}</h2>
      {form.reply ? (
        <Reply reply={form.reply} scale={form.scale} questions={form.questions} />
      ) : (
        <SurveyFields form={form} busy={send.isPending} error={send.error} send={send.mutate} />
      )}
    </section>
  )
}

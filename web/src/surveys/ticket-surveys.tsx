import type { SurveyView, TicketRow } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatShort } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { useMay, useMe, usePlace } from '../shell/company'
import { useCrew } from '../staffing/use-crew'
import { surveyQueries } from './queries'
import { RecordDialog } from './record-dialog'
import { Reply } from './reply'
import { surveyWords } from './words'

/** What became of asking about a ticket's closings; nothing before it was closed a first time. */
export function TicketSurveys({ row }: { row: TicketRow }) {
  const t = useWords(surveyWords)
  const { data } = useQuery(surveyQueries.ofTicket(row.id, row.version))
  const may = useMay()
  const { person } = useMe()
  const [recording, record] = useState(false)
  // Why nobody was asked about a closing says nothing of a ticket that was opened again since.
  const surveys = (data?.items ?? []).filter(
    ({ state }) => state !== 'not_asked' || row.state === 'closed',
  )
  const [latest] = surveys
  if (!latest) return null
  const isTheirs =
    may('survey.answer') && latest.scale && !latest.reply && latest.personId !== person.id
  return (
    <section>
      <h2>{t('survey.section')}</h2>
      <ol className="ticket-surveys">
        {surveys.map((survey) => (
          <li key={survey.closedAt}>
            <Standing survey={survey} />
          </li>
        ))}
      </ol>
      {isTheirs ? (
        <Button size="compact-sm" variant="default" onClick={() => record(true)}>
          {t('survey.record')}
        </Button>
      ) : null}
      {recording ? <RecordDialog row={row} close={() => record(false)} /> : null}
    </section>
  )
}

function Standing({ survey }: { survey: SurveyView }) {
  const t = useWords(surveyWords)
  const place = usePlace()
  const { nameOf } = useCrew()
  const recordedBy = survey.reply?.recordedBy
  const time = (at: string) => ({ time: formatShort(at, place) })
  return (
    <>
      {survey.reply ? (
        <Reply reply={survey.reply} scale={survey.scale} questions={survey.questions} />
      ) : (
        <strong>{t(`survey.state_${survey.state}`)}</strong>
      )}
      {survey.low ? <span className="badge badge-must">{t('survey.low')}</span> : null}
      <span className="under">
        {survey.because ? `${inLanguage(survey.because, place.language)} · ` : null}
        {survey.state === 'asked' && survey.askedAt && survey.expiresAt
          ? `${t('survey.asked_at', time(survey.askedAt))} · ${t('survey.expires_at', time(survey.expiresAt))} · `
          : null}
        {recordedBy ? `${t('survey.recorded_by', { name: nameOf(recordedBy) })} · ` : null}
        {t('survey.closed_at', time(survey.closedAt))}
      </span>
    </>
  )
}

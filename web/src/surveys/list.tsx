import type { SurveyView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { formatShort } from '../format/time'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { useCrew } from '../staffing/use-crew'
import { Reply } from './reply'
import { surveyWords } from './words'

/** Closings that were asked about, and what was answered. */
export function SurveyList({ surveys }: { surveys: readonly SurveyView[] }) {
  const t = useWords(surveyWords)
  const place = usePlace()
  const { nameOf } = useCrew()
  const { data: customers = [] } = useQuery(queries.customers())
  return (
    <section className="panel listing-scroller">
      <table className="listing survey-list">
        <caption className="only-spoken">{t('survey.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('survey.col_ticket')}</th>
            <th scope="col">{t('survey.col_customer')}</th>
            <th scope="col">{t('survey.col_person')}</th>
            <th scope="col">{t('survey.col_reply')}</th>
            <th scope="col" className="num">
              {t('survey.col_closed')}
            </th>
          </tr>
        </thead>
        <tbody>
          {surveys.map((survey) => (
            <tr key={`${survey.ticketId} ${survey.closedAt}`}>
              <th scope="row">
                <Go href={`/tickets/${survey.ticketId}`}>{survey.subject}</Go>
                <span className="under">{survey.number}</span>
              </th>
              <td>{customers.find(({ id }) => id === survey.customerId)?.name ?? '—'}</td>
              <td className="name">{nameOf(survey.personId ?? '') || '—'}</td>
              <td>
                {survey.reply ? (
                  <Reply reply={survey.reply} scale={survey.scale} questions={survey.questions} />
                ) : (
                  t(`survey.state_${survey.state}`)
                )}
                {survey.low ? <span className="badge badge-must">{t('survey.low')}</span> : null}
              </td>
              <td className="num">
                <time dateTime={survey.closedAt}>{formatShort(survey.closedAt, place)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { agreementQueries } from './queries'
import { agreementWords } from './words'
import './agreements.css'

/** What others wait for the reader to answer, above the queue; nothing where there is nothing. */
export function AskedOfMePanel() {
  const t = useWords(agreementWords)
  const { data = [] } = useQuery(agreementQueries.askedOfMe())
  if (data.length === 0) return null
  return (
    <section
      className="asked-of-me"
      aria-label={t('agreement.asked_of_me', { count: data.length })}
    >
      <h2>{t('agreement.asked_of_me', { count: data.length })}</h2>
      <ul>
        {data.map(({ ticketId, number, subject, agreement }) => (
          <li key={`${ticketId}${agreement.n}`}>
            <strong>{t(`agreement.kind_${agreement.kind}`)}</strong>{' '}
            <Go href={`/tickets/${ticketId}`}>
              {number} {subject}
            </Go>
            <small>
              {agreement.by.name} · {agreement.words}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

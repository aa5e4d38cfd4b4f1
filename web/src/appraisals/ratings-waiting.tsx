import type { RatingView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { formatDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { appraisalQueries } from './queries'
import { reviewWords } from './review-words'
import { spanText } from './span'
import { appraisalWords } from './words'

/** Whom the reader is asked to rate; nothing where nobody is. */
export function RatingsWaiting() {
  const t = useWords(reviewWords)
  const may = useMay()
  const { data } = useQuery({ ...appraisalQueries.ratings(), enabled: may('appraisal.rate') })
  if (!data || data.length === 0) return null
  return (
    <section className="panel" aria-labelledby="ratings-title">
      <header className="panel-head">
        <h2 id="ratings-title">{t('review.waiting')}</h2>
      </header>
      <ul className="ratings">
        {data.map((rating) => (
          <Waits key={rating.id} rating={rating} />
        ))}
      </ul>
    </section>
  )
}

function Waits({ rating }: { readonly rating: RatingView }) {
  const t = useWords(reviewWords)
  const appraisal = useWords(appraisalWords)
  const language = useLanguage()
  const { id, source, personName, period, projectName, form, group, dueOn, overdue, score } = rating
  return (
    <li>
      <Go href={`/appraisals/ratings/${id}`}>
        {source === 'self' ? t('review.rate_own') : personName}
      </Go>
      <span className="under">
        {spanText({ period, projectName }, language)} · {inLanguage(form, language)} ·{' '}
        {inLanguage(group, language)}
      </span>
      <span className={score === null ? 'badge badge-warn' : 'badge badge-good'}>
        {t(score === null ? 'review.to_give' : 'review.given_by_me')}
      </span>
      {dueOn && score === null ? (
        <span className="under">
          {appraisal(overdue ? 'appraisal.overdue' : 'appraisal.due', {
            day: formatDate(dueOn, language),
          })}
        </span>
      ) : null}
    </li>
  )
}

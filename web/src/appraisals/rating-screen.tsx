import type { RatingView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useChange } from '../area/use-change'
import { Failed, Waiting } from '../common/states'
import { formatDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { appraisalQueries, saveRating } from './queries'
import { RatingFields } from './rating-fields'
import { reviewWords } from './review-words'
import { spanText } from './span'
import { appraisalWords } from './words'
import '../area/area.css'

/** What the reader is asked to rate of someone, or of themselves. */
export function RatingScreen() {
  const { ratingId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(appraisalQueries.rating(ratingId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={10} />
  return <Rating key={data.id} rating={data} />
}

function Rating({ rating }: { readonly rating: RatingView }) {
  const t = useWords(reviewWords)
  const appraisal = useWords(appraisalWords)
  const language = useLanguage()
  const save = useChange({
    change: (wish: Parameters<typeof saveRating>[2]) => saveRating(rating.id, rating.version, wish),
    refresh: [['appraisals']],
  })
  const { personName, source, period, form, group, dueOn, overdue } = rating
  return (
    <>
      <ScreenHead
        title={
          source === 'self' ? t('review.rate_own') : t('review.rate_title', { name: personName })
        }
        lead={
          <>
            <Go href={`/appraisals?period=${period}`}>{spanText(rating, language)}</Go> ·{' '}
            {inLanguage(form, language)} · {t('review.as', { group: inLanguage(group, language) })}
            {dueOn ? (
              <>
                {' '}
                ·{' '}
                {appraisal(overdue ? 'appraisal.overdue' : 'appraisal.due', {
                  day: formatDate(dueOn, language),
                })}
              </>
            ) : null}
          </>
        }
      />
      <div className="area-body">
        {rating.open ? (
          <RatingFields
            key={rating.version}
            form={rating}
            busy={save.isPending}
            error={save.error}
            send={save.mutate}
          />
        ) : (
          <p className="area-lead">{t('review.over')}</p>
        )}
        {save.isSuccess && rating.open ? (
          <p className="area-lead" role="status">
            {t('review.sent')}
          </p>
        ) : null}
      </div>
    </>
  )
}

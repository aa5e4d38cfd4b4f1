import type { RatingWish } from '@bylaw/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { isProblem } from '../api'
import { Failed, Waiting } from '../common/states'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { Door } from '../identity/door'
import { appraisalQueries, rateByLink } from './queries'
import { RatingFields } from './rating-fields'
import { reviewWords } from './review-words'
import { spanText } from './span'
import '../area/area.css'

/** Where the link in the mail leads: a customer rates here, without an account. */
export function RatingLinkScreen() {
  const t = useWords(reviewWords)
  const language = useLanguage()
  const client = useQueryClient()
  const [token] = useState(() => window.location.hash.slice(1))
  const read = useQuery({ ...appraisalQueries.ratingByLink(token), enabled: token !== '' })
  const { data: form, error } = read
  const send = useMutation({
    mutationFn: (wish: RatingWish) => rateByLink(token, form?.version ?? 1, wish),
    onSuccess: (rated) => client.setQueryData(appraisalQueries.ratingByLink(token).queryKey, rated),
    // It was changed elsewhere, or the review is completed meanwhile.
    onError: (refused) => {
      if (isProblem(refused, 'stale_version') || isProblem(refused, 'wrong_state'))
        void read.refetch()
    },
  })
  if (token === '' || isProblem(error, 'not_found'))
    return (
      <Door title={t('review.link_over_title')} lead={t('review.link_over_lead')}>
        {null}
      </Door>
    )
  if (!form)
    return (
      <Door title={t('review.link_title')}>
        {error ? <Failed error={error} retry={() => void read.refetch()} /> : <Waiting lines={4} />}
      </Door>
    )
  const about = `${form.companyName} · ${spanText(form, language)} · ${inLanguage(form.form, language)}`
  return (
    <Door
      title={t('review.rate_title', { name: form.personName })}
      lead={about}
      company={form.companyName}
      wide
    >
      {form.open ? (
        <>
          {send.isSuccess ? (
            <p className="notice rating-notice" role="status">
              {t('review.link_sent')}
            </p>
          ) : null}
          <RatingFields
            key={form.version}
            form={form}
            busy={send.isPending}
            error={send.error}
            send={send.mutate}
          />
        </>
      ) : (
        <p className="area-lead">{t('review.over')}</p>
      )}
    </Door>
  )
}

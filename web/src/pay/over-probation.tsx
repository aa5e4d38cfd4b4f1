import type { PayRunView } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { payHref } from './tabs'
import { payWords } from './words'

/** Who is still paid as on probation after its longest: to be decided on, and in nobody's way. */
export function OverProbation({ run: { overProbation } }: { readonly run: PayRunView }) {
  const t = useWords(payWords)
  const { language } = usePlace()
  const may = useMay()
  if (overProbation.length === 0) return null
  return (
    <div className="notice">
      <IconInfoCircle size={18} stroke={1.8} aria-hidden />
      <div>
        <p>
          <strong>{t('pay.over_probation', { count: overProbation.length })}</strong>
        </p>
        <ul className="place-errors">
          {overProbation.map(({ personId, personName, until }) => {
            const day = formatWholeDate(until, language)
            const said = t('pay.over_probation_of', { name: personName, day })
            return (
              <li key={personId}>
                {may('growth.read_all') ? (
                  <Go href={`/growth/people/${encodeURIComponent(personId)}`}>{said}</Go>
                ) : (
                  said
                )}
              </li>
            )
          })}
        </ul>
        <p>
          {t('pay.over_probation_effect')}{' '}
          {may('employment.read') ? (
            <Go href={payHref('employments')}>{t('pay.see_employments')}</Go>
          ) : null}
        </p>
      </div>
    </div>
  )
}

import type { GrowthView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { Conditions } from './conditions'
import { conditionsIn, daysOver } from './model'
import { growthQueries } from './queries'
import { StandingLine } from './standing'
import { growthWords } from './words'

type Seen = NonNullable<GrowthView['confirmation']>

/** What confirmation takes of somebody on probation, with its clauses, and until when. */
export function Confirmation(props: {
  readonly confirmation: Seen
  readonly standing: GrowthView['standing']
}) {
  const { confirmation, standing } = props
  const t = useWords(growthWords)
  return (
    <section className="panel" aria-labelledby="growth-confirmation">
      <header className="panel-head">
        <h2 id="growth-confirmation">{t('growth.confirmation')}</h2>
        <Marks confirmation={confirmation} />
      </header>
      <div className="panel-body form">
        <p className="growth-standing">
          <StandingLine standing={standing} />
        </p>
        <Conditions explanation={confirmation.explanation} />
      </div>
    </section>
  )
}

/** The same beside the form that records an employment; nothing of whoever is not on probation. */
export function ConfirmationOf({ personId }: { readonly personId: string }) {
  const t = useWords(growthWords)
  const { data } = useQuery(growthQueries.of(personId))
  if (!data?.confirmation) return null
  return (
    <section className="form" aria-label={t('growth.confirmation')}>
      <p className="growth-marks">
        <strong>{t('growth.confirmation')}</strong>
        <Marks confirmation={data.confirmation} />
      </p>
      <Conditions explanation={data.confirmation.explanation} />
      {data.confirmation.ready ? null : (
        <p className="panel-note">
          <Go href={`/growth/people/${encodeURIComponent(personId)}`}>
            {t('growth.record_checks')}
          </Go>
        </p>
      )}
    </section>
  )
}

function Marks({ confirmation: { ready, until, explanation } }: { readonly confirmation: Seen }) {
  const t = useWords(growthWords)
  const { language, zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const missing = conditionsIn(explanation.trace).filter(({ value }) => !value)
  const over = daysOver(until, today)
  const day = formatWholeDate(until, language)
  return (
    <span className="growth-marks">
      <span className={`badge ${ready ? 'badge-good' : 'badge-warn'}`}>
        {ready ? t('growth.may_be_confirmed') : t('growth.not_eligible', { count: missing.length })}
      </span>
      {over > 0 ? (
        <span className="badge badge-must">{t('growth.probation_over', { day, count: over })}</span>
      ) : (
        <span className="panel-note">{t('growth.probation_until', { day })}</span>
      )}
    </span>
  )
}

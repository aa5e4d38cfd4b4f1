import type { TripDayView, TripView } from '@bylaw/contract'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { formatMoney } from '../format/money'
import { formatDate, formatShort } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ClauseChip } from '../trace/view'
import { lacksLog } from './model'
import { tripWords } from './words'

/** Every day of a trip: what was planned, what was logged, and whether it counts and why. */
export function Days({ of }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const [now] = useState(() => Date.now())
  const today = dayOf(now, usePlace().zone)
  return (
    <section className="panel" aria-labelledby="trip-days">
      <header className="panel-head">
        <h2 id="trip-days">{t('trip.days')}</h2>
      </header>
      <div className="listing-scroller">
        <table className="listing">
          <caption className="only-spoken">{t('trip.days')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('trip.day')}</th>
              <th scope="col">{t('trip.logged')}</th>
              <th scope="col">{t('trip.counts')}</th>
            </tr>
          </thead>
          <tbody>
            {of.days.map((day) => (
              <Day key={day.date} day={day} lacksLog={lacksLog(of, day, today)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

interface DayProps {
  readonly day: TripDayView
  readonly lacksLog: boolean
}

function Day({ day, lacksLog: isMissing }: DayProps) {
  const t = useWords(tripWords)
  const place = usePlace()
  const { log } = day
  return (
    <tr>
      <th scope="row">
        <time dateTime={day.date}>{formatDate(day.date, place.language)}</time>
        {day.consent === null ? null : (
          <span className="under">
            {t('trip.outside')} · {t(`trip.consent_${day.consent}`)}
          </span>
        )}
      </th>
      <td>
        {log ? (
          <>
            {log.place} · {t(`trip.night_${log.night ?? 'none'}`)}
            <span className="under trip-day-work">{log.work}</span>
            <span className="under">{t('trip.logged_at', { at: formatShort(log.at, place) })}</span>
          </>
        ) : (
          <>
            {isMissing ? <span className="badge badge-warn">{t('trip.no_log')}</span> : null}
            {day.plan === '' ? null : <span className="under trip-day-work">{day.plan}</span>}
          </>
        )}
      </td>
      <td>
        <Counted day={day} />
      </td>
    </tr>
  )
}

function Counted({ day: { counted } }: { readonly day: TripDayView }) {
  const t = useWords(tripWords)
  const { language } = usePlace()
  if (!counted) return t('trip.undecided')
  const { counts, rate, why, clauses } = counted
  return (
    <>
      <strong>{counts ? formatMoney(rate.amount, rate.currency) : t('trip.not_counted')}</strong>
      <span className="under">{inLanguage(why, language)}</span>
      <span className="trip-marks">
        {clauses.map((clause) => (
          <ClauseChip key={clause} clause={clause} />
        ))}
      </span>
    </>
  )
}

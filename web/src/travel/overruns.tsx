import type { TripView } from '@bylaw/contract'
import { formatDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { tripWords } from './words'

/** Every time a longer stay was asked for, and what was answered. */
export function Overruns({ of: { overruns } }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const { language } = usePlace()
  const day = (date: string) => formatDate(date, language)
  if (overruns.length === 0) return null
  return (
    <section className="panel" aria-labelledby="trip-overruns">
      <header className="panel-head">
        <h2 id="trip-overruns">{t('trip.overruns')}</h2>
      </header>
      <ul className="panel-body trip-lines">
        {overruns.map(({ from, until, reason, at, decided }) => (
          <li key={at}>
            {t('trip.overrun_days', { from: day(from), until: day(until) })} · {reason}
            <span className="under">
              {decided === null
                ? t('trip.overrun_open')
                : decided.agreedUntil === null
                  ? t('trip.overrun_refused', { name: decided.by, reason: decided.reason })
                  : t('trip.overrun_agreed', {
                      name: decided.by,
                      day: day(decided.agreedUntil),
                      reason: decided.reason,
                    })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

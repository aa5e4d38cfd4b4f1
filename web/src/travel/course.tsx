import type { TripView } from '@bylaw/contract'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { tripWords } from './words'

/** Everything that was done with a trip, in its order, with who did it and why. */
export function Course({ of }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const place = usePlace()
  const all = [
    { did: 'requested' as const, note: '', by: of.requestedBy, at: of.recordedAt },
    ...of.history,
  ]
  return (
    <section className="panel" aria-labelledby="trip-course">
      <header className="panel-head">
        <h2 id="trip-course">{t('trip.history')}</h2>
      </header>
      <ol className="panel-body trip-lines">
        {all.map(({ did, note, by, at }) => (
          <li key={`${did}${at}`}>
            {by} {t(`trip.did_${did}`)}
            <span className="under">
              {formatInstant(at, place)}
              {note === '' ? '' : ` · ${note}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

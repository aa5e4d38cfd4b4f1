import type { TripView } from '@bylaw/contract'
import { formatMoney } from '../format/money'
import { formatDate, formatInstant, formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { useMeansName } from './use-means'
import { tripWords } from './words'

/** What was asked for: why, when, where, by what, and what was to be given beforehand. */
export function Request({ of }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const { language } = usePlace()
  return (
    <section className="panel" aria-labelledby="trip-request">
      <header className="panel-head">
        <h2 id="trip-request">{t(`trip.${of.kind}`)}</h2>
        <p>
          <time dateTime={of.from}>{formatWholeDate(of.from, language)}</time> –{' '}
          <time dateTime={of.to}>{formatWholeDate(of.to, language)}</time>
        </p>
      </header>
      <div className="panel-body form">
        <p className="form-text">
          {of.purpose}
          <span className="under">
            {t('trip.requested_by', { name: of.requestedBy })}
            {of.isNewEmployee ? ` · ${t('trip.new_employee')}` : ''}
          </span>
        </p>
        {of.late ? <Late of={of} /> : null}
        {of.project ? (
          <p className="form-text">
            <Go href={`/projects/${of.project.id}`}>{of.project.name}</Go>
          </p>
        ) : null}
        <ul className="trip-lines" aria-label={t('trip.itinerary')}>
          {of.itinerary.map(({ from, to, place, plan }) => (
            <li key={`${from}${to}${place}`}>
              {formatDate(from, language)}
              {to === from ? '' : ` – ${formatDate(to, language)}`} · {place}
              <span className="under">{plan}</span>
            </li>
          ))}
        </ul>
        <Rides of={of} />
        <Advance of={of} />
      </div>
    </section>
  )
}

/** That a trip had begun when it was asked for, and what that means for its transport. */
function Late({ of: { recordedAt, lateReason } }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const place = usePlace()
  const at = formatInstant(recordedAt, place)
  return (
    <div className="notice">
      <p>
        {lateReason === null
          ? t('trip.late_unsaid', { at })
          : t('trip.late_said', { at, reason: lateReason })}
        <span className="under">{t('trip.late_means')}</span>
      </p>
    </div>
  )
}

function Rides({ of: { rides } }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const nameOf = useMeansName()
  if (rides.length === 0) return null
  return (
    <ul className="trip-lines" aria-label={t('trip.rides')}>
      {rides.map(({ mode, scope, seat, reason, needsConsent }) => (
        <li key={`${mode}${scope}${seat}`}>
          <span className="trip-marks">
            {nameOf({ mode, scope })}
            {seat === null ? '' : ` · ${seat}`}
            {needsConsent === null ? null : (
              <span className={needsConsent ? 'badge badge-warn' : 'badge'}>
                {t(needsConsent ? 'trip.needs_consent' : 'trip.no_consent')}
              </span>
            )}
          </span>
          {reason === null ? null : <span className="under">{reason}</span>}
        </li>
      ))}
    </ul>
  )
}

function Advance({ of: { advance } }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const { language } = usePlace()
  const { wanted, approved, paidOn } = advance
  if (!wanted) return null
  const told = [
    t('trip.advance_wanted', { amount: formatMoney(wanted.amount, wanted.currency) }),
    ...(approved
      ? [t('trip.advance_approved', { amount: formatMoney(approved.amount, approved.currency) })]
      : []),
    ...(paidOn === null ? [] : [t('trip.advance_paid', { day: formatDate(paidOn, language) })]),
  ]
  return <p className="panel-note">{told.join(' · ')}</p>
}

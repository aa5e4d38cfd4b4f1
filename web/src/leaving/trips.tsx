import type { LeavingView, UnsettledTrip } from '@bylaw/contract'
import { formatMoney } from '../format/money'
import { formatDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { tripWords } from '../travel/words'
import { leavingWords } from './words'

/** The leaver's trips that are not settled, with what was handed out and what is left of it. */
export function Trips({ of: { trips } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const trip = useWords(tripWords)
  const { language } = usePlace()
  if (trips.length === 0) return null
  return (
    <section className="panel" aria-labelledby="leaving-trips">
      <header className="panel-head">
        <div>
          <h2 id="leaving-trips">{t('leaving.trips')}</h2>
          <p>{t('leaving.trips_lead')}</p>
        </div>
      </header>
      <table className="listing">
        <caption className="only-spoken">{t('leaving.trips')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('leaving.trip')}</th>
            <th scope="col">{t('leaving.trip_state')}</th>
            <th scope="col" className="num">
              {t('leaving.trip_sum')}
            </th>
          </tr>
        </thead>
        <tbody>
          {trips.map((each) => (
            <tr key={each.id}>
              <th scope="row">
                <Go href={`/trips/${encodeURIComponent(each.id)}`}>{each.destination}</Go>
                <span className="under">
                  {formatDate(each.from, language)} – {formatDate(each.to, language)}
                </span>
              </th>
              <td>{trip(`trip.state_${each.state}`)}</td>
              <td className="num leaving-sum">
                <Sum of={each} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Sum({ of: { advance, claimed, balance } }: { readonly of: UnsettledTrip }) {
  const t = useWords(leavingWords)
  if (balance) {
    const isOwed = balance.amount.startsWith('-')
    const sum = formatMoney(balance.amount.replace('-', ''), balance.currency)
    if (Number(balance.amount) === 0) return t('leaving.trip_even')
    return t(isOwed ? 'leaving.trip_owed' : 'leaving.trip_due', { sum })
  }
  const parts = [
    advance
      ? t('leaving.trip_advance', { sum: formatMoney(advance.amount, advance.currency) })
      : null,
    claimed
      ? t('leaving.trip_claimed', { sum: formatMoney(claimed.amount, claimed.currency) })
      : null,
  ].filter((part) => part !== null)
  if (parts.length === 0) return '—'
  return parts.map((part) => <div key={part}>{part}</div>)
}

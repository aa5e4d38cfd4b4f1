import type { Money, Refusal, TripView } from '@bylaw/contract'
import { RefusalNote } from '../area/refusal-note'
import { formatMoney } from '../format/money'
import { formatDate, formatInstant, formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Trace } from '../trace/view'
import { tripWords } from './words'

const written = ({ amount, currency }: Money): string => formatMoney(amount, currency)

/** What a trip comes to, with the trace of each figure, and what is left after the advance. */
export function Figures({ of }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const { figures, refusal } = of
  if (of.notGone || ['declined', 'withdrawn'].includes(of.state)) return null
  return (
    <section className="panel" aria-labelledby="trip-figures">
      <header className="panel-head">
        <h2 id="trip-figures">{t('trip.figures')}</h2>
        <p>{t(`trip.basis_${of.basis}`)}</p>
      </header>
      <div className="panel-body form">
        {refusal ? <Undecided refusal={refusal} /> : null}
        {figures ? (
          <>
            <p className="panel-note">
              {t('trip.paid_days', {
                paid: figures.allowance.paidDays,
                counted: figures.allowance.countedDays,
              })}
              {figures.allowance.flagged ? ` · ${t('trip.flagged')}` : ''}
            </p>
            <Trace explanation={figures.allowance.explanation} />
            {figures.faresExplanation ? (
              <Trace explanation={figures.faresExplanation} rulesBelow={false} />
            ) : null}
            <Sum of={of} figures={figures} />
          </>
        ) : null}
        <Settled of={of} />
      </div>
    </section>
  )
}

/** A night without a log is nobody’s question to decide: it is written by the traveller. */
function Undecided({ refusal }: { readonly refusal: Refusal }) {
  const t = useWords(tripWords)
  if (refusal.code !== 'nights_without_place') return <RefusalNote refusal={refusal} />
  return <p className="panel-note">{t('trip.nights_missing')}</p>
}

function Sum({
  of,
  figures,
}: {
  readonly of: TripView
  readonly figures: NonNullable<TripView['figures']>
}) {
  const t = useWords(tripWords)
  const { allowance, faresPaid, faresRefused, total } = figures
  const { balance, advance } = of
  const isOwed = balance?.amount.startsWith('-') ?? false
  const refused = Number(faresRefused.amount) > 0
  const own = Number(allowance.ownCost.amount) > 0
  return (
    <dl className="trip-sum">
      <dt>
        {t('trip.allowance')}
        {own ? (
          <span className="under">
            {t('trip.own_cost', { amount: written(allowance.ownCost) })}
          </span>
        ) : null}
      </dt>
      <dd>{written(allowance.amount)}</dd>
      <dt>
        {t('trip.fares')}
        {refused ? (
          <span className="under">
            {t('trip.fares_refused', { amount: written(faresRefused) })}
          </span>
        ) : null}
      </dt>
      <dd>{written(faresPaid)}</dd>
      <dt className="trip-last">{t('trip.total')}</dt>
      <dd className="trip-last">{written(total)}</dd>
      {balance ? (
        <>
          {advance.paidOn !== null && advance.approved ? (
            <>
              <dt>{t('trip.less_advance')}</dt>
              <dd>−{written(advance.approved)}</dd>
            </>
          ) : null}
          <dt className="trip-last">{t(isOwed ? 'trip.to_pay_back' : 'trip.to_pay')}</dt>
          <dd className="trip-last">
            {written({ ...balance, amount: balance.amount.replace('-', '') })}
          </dd>
        </>
      ) : null}
    </dl>
  )
}

/** By whom it was settled, and how; nothing before. */
export function Settled({ of: { settlement } }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const place = usePlace()
  if (!settlement) return null
  const { by, at, month, on } = settlement
  const when = formatInstant(at, place)
  return (
    <div className="notice notice-good">
      <p>
        {month === null
          ? t('trip.settled_hand', {
              name: by,
              at: when,
              day: on === null ? '' : formatDate(on, place.language),
            })
          : t('trip.settled_pay', {
              name: by,
              at: when,
              month: formatMonth(month, place.language),
            })}
      </p>
    </div>
  )
}

import type { TripView } from '@bylaw/contract'
import { useState } from 'react'
import { formatMoney } from '../format/money'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import type { ActProps } from './act-dialog'
import { Settled } from './figures'
import { notGoneWords } from './not-gone-words'
import { ReasonField, TurnForm, useTurn } from './turn-form'

/** Says that a trip never was although money was handed out for it, with the reason. */
export function NotGoneDialog({ of, close }: ActProps) {
  const t = useWords(notGoneWords)
  const [reason, setReason] = useState('')
  const said = reason.trim()
  return (
    <TurnForm
      title={t('not_gone.say')}
      hint={t('not_gone.hint')}
      act={t('not_gone.say')}
      close={close}
      wish={said === '' ? undefined : { reason: said }}
      change={useTurn(of, 'not-gone', close)}
    >
      <ReasonField value={reason} change={setReason} />
    </TurnForm>
  )
}

/** What a trip that never was comes to: what was handed out, which goes back. */
export function NotGone({ of }: { readonly of: TripView }) {
  const t = useWords(notGoneWords)
  const place = usePlace()
  const { notGone, advance } = of
  if (!notGone) return null
  const { reason, by, at } = notGone
  return (
    <section className="panel" aria-labelledby="trip-not-gone">
      <header className="panel-head">
        <h2 id="trip-not-gone">{t('not_gone.title')}</h2>
        <p>{t('not_gone.said', { name: by, at: formatInstant(at, place), reason })}</p>
      </header>
      <div className="panel-body form">
        {advance.approved ? (
          <dl className="trip-sum">
            <dt>{t('not_gone.advance')}</dt>
            <dd>{formatMoney(advance.approved.amount, advance.approved.currency)}</dd>
            <dt className="trip-last">{t('not_gone.back')}</dt>
            <dd className="trip-last">
              {formatMoney(advance.approved.amount, advance.approved.currency)}
            </dd>
          </dl>
        ) : null}
        <Settled of={of} />
      </div>
    </section>
  )
}

import type { FileView, TripView } from '@bylaw/contract'
import { useState } from 'react'
import { ProblemNote } from '../common/problem-note'
import { saveAs } from '../files/save-as'
import { formatMoney } from '../format/money'
import { formatDate } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { tripFile } from './queries'
import { useMeansName } from './use-means'
import { tripWords } from './words'

/** What was claimed: fare by fare whether it is paid and why, and the receipts. */
export function Claim({ of }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const { language } = usePlace()
  const { claim } = of
  if (!claim) return null
  const day = (date: string) => formatDate(date, language)
  return (
    <section className="panel" aria-labelledby="trip-claim">
      <header className="panel-head">
        <h2 id="trip-claim">{t('trip.claim_of')}</h2>
        <p>
          {day(claim.departedOn)} – {day(claim.returnedOn)} · {t(`trip.host_${claim.hostProvides}`)}
        </p>
      </header>
      {claim.fares.length > 0 ? <Fares of={of} /> : null}
      <div className="panel-body form">
        {claim.spent ? (
          <p className="panel-note">
            {t('trip.spent')}: {formatMoney(claim.spent.amount, claim.spent.currency)}
          </p>
        ) : null}
        <Receipts of={of} />
      </div>
    </section>
  )
}

function Fares({ of }: { readonly of: TripView }) {
  const { claim, figures } = of
  const t = useWords(tripWords)
  const { language } = usePlace()
  const nameOf = useMeansName()
  return (
    <table className="listing">
      <caption className="only-spoken">{t('trip.fares')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trip.fare_on')}</th>
          <th scope="col">{t('trip.fare_what')}</th>
          <th scope="col" className="num">
            {t('trip.fare_amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {(claim?.fares ?? []).map((fare, index) => {
          const answer = figures?.fares[index]
          const because = answer?.explanation.trace.because
          const shown = (claim?.files ?? []).filter(({ id }) => fare.receiptIds.includes(id))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a claim is written once.
            <tr key={index}>
              <th scope="row">{formatDate(fare.on, language)}</th>
              <td>
                {fare.what}
                <span className="under">
                  {nameOf(fare)}
                  {fare.seat === null ? '' : ` · ${fare.seat}`}
                </span>
                {shown.length > 0 ? (
                  <span className="under">
                    <ReceiptLinks of={of} files={shown} />
                  </span>
                ) : (
                  <span className="under">{t('trip.fare_no_receipt')}</span>
                )}
                {answer ? (
                  <span className="under">
                    {t(answer.paid ? 'trip.paid' : 'trip.not_paid')}
                    {because ? ` · ${inLanguage(because, language)}` : ''}
                    {answer.agreedOnlyNow ? ` · ${t('trip.agreed_now')}` : ''}
                  </span>
                ) : null}
              </td>
              <td className="num">{formatMoney(fare.amount.amount, fare.amount.currency)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** The receipts that no fare names; whether there are any at all. */
function Receipts({ of }: { readonly of: TripView }) {
  const t = useWords(tripWords)
  const { files = [], fares = [] } = of.claim ?? {}
  if (files.length === 0) return <p className="panel-note">{t('trip.no_receipts')}</p>
  const named = new Set(fares.flatMap(({ receiptIds }) => receiptIds))
  const others = files.filter(({ id }) => !named.has(id))
  if (others.length === 0) return null
  const label = t(named.size > 0 ? 'trip.other_receipts' : 'trip.receipts')
  return <ReceiptLinks of={of} files={others} label={label} />
}

interface ReceiptLinksProps {
  readonly of: TripView
  readonly files: readonly FileView[]
  readonly label?: string
}

function ReceiptLinks({ of: { id }, files, label }: ReceiptLinksProps) {
  const [error, setError] = useState<unknown>()
  return (
    <>
      <span className="trip-marks">
        {label}
        {files.map(({ id: fileId, name }) => (
          <button
            key={fileId}
            type="button"
            className="link-button"
            onClick={() =>
              void tripFile(id, fileId)
                .then((content) => saveAs(content, name))
                .then(() => setError(undefined), setError)
            }
          >
            {name}
          </button>
        ))}
      </span>
      {error ? <ProblemNote error={error} /> : null}
    </>
  )
}

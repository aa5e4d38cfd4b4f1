import type { LeavingView } from '@bylaw/contract'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { leavingWords } from './words'

/** What was paid to the leaver too much and is not taken off later pay: whoever has none gives it back. */
export function Overpaid({ of: { overpaid = [] } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const { language } = usePlace()
  if (overpaid.length === 0) return null
  return (
    <section className="panel panel-must" aria-labelledby="leaving-overpaid">
      <header className="panel-head">
        <div>
          <h2 id="leaving-overpaid">{t('leaving.overpaid')}</h2>
          <p>{t('leaving.overpaid_lead')}</p>
        </div>
      </header>
      <ul className="panel-body leaving-taken">
        {overpaid.map(({ slipId, month, sum, reason }) => (
          <li key={slipId}>
            <Go href={`/pay/slips/${encodeURIComponent(slipId)}`}>
              {formatMonth(month, language)}
            </Go>{' '}
            <strong>{formatMoney(sum.amount, sum.currency)}</strong>
            <span className="under">{reason === '' ? t('leaving.overpaid_apart') : reason}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { LeavingView } from '@bylaw/contract'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { leavingWords } from './words'

/** The way to pay a leaver's last month without waiting for everyone's, for whoever prepares pay. */
export function LastPay({ of: { lastDay, person, state } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const { language } = usePlace()
  const may = useMay()
  if (lastDay === null || state === 'withdrawn' || !may('pay.prepare')) return null
  const month = lastDay.slice(0, 7)
  return (
    <section className="panel no-print" aria-labelledby="leaving-last-pay">
      <header className="panel-head">
        <div>
          <h2 id="leaving-last-pay">{t('leaving.last_pay')}</h2>
          <p>{t('leaving.last_pay_hint', { month: formatMonth(month, language) })}</p>
        </div>
        <Go href={`/pay/runs?month=${month}&apart=${person.id}`}>{t('leaving.pay_apart')}</Go>
      </header>
    </section>
  )
}

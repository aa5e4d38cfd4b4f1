import type { LeavingView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { isOfMonth } from '../pay/model'
import { payQueries } from '../pay/queries'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { leavingWords } from './words'

/**
 * The way to pay a leaver's last month without waiting for everyone's, for whoever prepares pay; once
 * the month is approved, the way to what was paid.
 */
export function LastPay({ of: { lastDay, person, state } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const { language } = usePlace()
  const isAsked = useMay()('pay.prepare') && lastDay !== null && state !== 'withdrawn'
  const { data: runs } = useQuery({ ...payQueries.runs(), enabled: isAsked })
  if (!isAsked || !runs) return null
  const month = lastDay.slice(0, 7)
  const paid = runs.find((run) => isOfMonth(run) && run.month === month && run.state === 'approved')
  return (
    <section className="panel no-print" aria-labelledby="leaving-last-pay">
      <header className="panel-head">
        <div>
          <h2 id="leaving-last-pay">{t('leaving.last_pay')}</h2>
          <p>
            {t(paid ? 'leaving.last_pay_paid' : 'leaving.last_pay_hint', {
              month: formatMonth(month, language),
            })}
          </p>
        </div>
        {paid ? (
          <Go href={`/pay/runs/${paid.id}`}>{t('leaving.last_pay_run')}</Go>
        ) : (
          <Go href={`/pay/runs?month=${month}&apart=${person.id}`}>{t('leaving.pay_apart')}</Go>
        )}
      </header>
    </section>
  )
}

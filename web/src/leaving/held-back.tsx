import type { LeavingView } from '@bylaw/contract'
import { formatDate, formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { leavingWords } from './words'

/** The months whose pay was paid without the leaver, and how it stands with each, whatever the leaving became. */
export function HeldBack({ of: { heldBack } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const { language } = usePlace()
  const mayOpen = useMay()('pay.read_runs')
  if (heldBack.length === 0) return null
  return (
    <section className="panel" aria-labelledby="leaving-held-back">
      <header className="panel-head">
        <h2 id="leaving-held-back">{t('leaving.held_back')}</h2>
      </header>
      <ul className="panel-body">
        {heldBack.map(({ runId, month, state, paidOn }) => (
          <li key={runId}>
            {t(`leaving.held_back_${state}`, {
              month: formatMonth(month, language),
              day: paidOn === null ? '' : formatDate(paidOn, language),
            })}{' '}
            {mayOpen ? <Go href={`/pay/runs/${runId}`}>{t('leaving.last_pay_run')}</Go> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { PayRunView } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { apartWords } from './apart-words'
import { payQueries } from './queries'
import { RunState } from './state-badge'

/** What of a month is paid by separate runs, and what comes of those that still wait. */
export function SeparateRuns({ run }: { readonly run: PayRunView }) {
  const t = useWords(apartWords)
  const { data } = useQuery(payQueries.runs())
  const separate = (data ?? []).filter(({ month, apart }) => month === run.month && apart)
  if (separate.length === 0) return null
  const someWait = separate.some(({ state }) => state !== 'approved')
  return (
    <section className="panel" aria-labelledby="separate-runs">
      <header className="panel-head">
        <h2 id="separate-runs">{t('apart.title')}</h2>
      </header>
      <ul className="panel-body correction-list">
        {separate.map(({ id, apart, state, total, paidOn }) => (
          <li key={id}>
            <Go href={`/pay/runs/${id}`}>{t('apart.badge', { n: apart?.n ?? 0 })}</Go>
            {apart?.overtaken ? (
              <span className="badge">{t('apart.overtaken_badge')}</span>
            ) : (
              <RunState state={state} isPaid={paidOn !== null} />
            )}
            <span className="under">{apart?.reason}</span>
            <span className="num">{total ? formatMoney(total.amount, total.currency) : '—'}</span>
          </li>
        ))}
      </ul>
      {someWait && run.state !== 'approved' ? (
        <p className="run-hint panel-body">
          <IconInfoCircle size={17} stroke={1.8} aria-hidden />
          {t('apart.waiting')}
        </p>
      ) : null}
    </section>
  )
}

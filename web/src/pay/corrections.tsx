import type { PayRunView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatMoney } from '../format/money'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { Go } from '../shell/go'
import { correctionWords } from './correction-words'
import { payQueries } from './queries'
import { StartCorrectionDialog } from './start-correction'
import { RunState } from './state-badge'

/** What corrects an approved month, and the way to correct it once more. */
export function Corrections({ run }: { readonly run: PayRunView }) {
  const t = useWords(correctionWords)
  const may = useMay()
  const { data } = useQuery(payQueries.runs())
  const [starting, setStarting] = useState(false)
  const corrections = (data ?? []).filter(
    ({ month, correction }) => month === run.month && correction !== null,
  )
  const isOpen = corrections.some(({ state }) => state !== 'approved')
  return (
    <section className="panel" aria-labelledby="corrections">
      <header className="panel-head">
        <h2 id="corrections">{t('correction.title')}</h2>
        {may('pay.prepare') && data && !isOpen ? (
          <Button size="xs" variant="default" onClick={() => setStarting(true)}>
            {t('correction.start')}
          </Button>
        ) : null}
      </header>
      {corrections.length === 0 ? (
        <p className="panel-body area-lead">{t('correction.none')}</p>
      ) : (
        <ul className="panel-body correction-list">
          {corrections.map(({ id, correction, state, total, paidOn }) => (
            <li key={id}>
              <Go href={`/pay/runs/${id}`}>{t('correction.badge', { n: correction?.n ?? 0 })}</Go>
              <RunState state={state} isPaid={paidOn !== null} />
              <span className="under">{correction?.reason}</span>
              <span className="num">{total ? formatMoney(total.amount, total.currency) : '—'}</span>
            </li>
          ))}
        </ul>
      )}
      {starting ? <StartCorrectionDialog run={run} close={() => setStarting(false)} /> : null}
    </section>
  )
}

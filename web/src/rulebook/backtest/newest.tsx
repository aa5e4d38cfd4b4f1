import type { DraftView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { ProblemNote } from '../../common/problem-note'
import { Waiting } from '../../common/states'
import { formatWholeDate } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { useMay, usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { isUnderWay, mayRead } from './model'
import { backTestQueries } from './queries'
import { BackTestTotals } from './result'
import { backTestWords } from './words'
import './backtest.css'

/** What the newest back-test of a draft came to, for whoever signs it along with something else. */
export function NewestBackTest({ draft }: { draft: DraftView }) {
  const t = useWords(backTestWords)
  const may = useMay()
  const { id, kind, backTested } = draft
  const isReader = may('rulebook.draft') && mayRead(kind ?? '', may)
  const { data, error } = useQuery({
    ...backTestQueries.list(id),
    enabled: backTested && isReader,
  })
  if (!backTested) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('backtest.title')}</h2>
        <Go href={`/rulebook/drafts/${id}`}>{t('backtest.to_draft')}</Go>
      </header>
      <div className="panel-body backtest">
        <ProblemNote error={error} />
        {!isReader ? (
          <p className="panel-note">{t('backtest.hidden')}</p>
        ) : data === undefined ? (
          error ? null : (
            <Waiting lines={2} />
          )
        ) : data[0] ? (
          <Totals id={data[0].id} />
        ) : (
          <p className="panel-note">{t('backtest.not_yet')}</p>
        )}
      </div>
    </section>
  )
}

function Totals({ id }: { id: string }) {
  const t = useWords(backTestWords)
  const { language } = usePlace()
  const { data, error } = useQuery(backTestQueries.one(id))
  if (error) return <ProblemNote error={error} />
  if (!data) return <Waiting lines={2} />
  const { from, to, state, result } = data
  return (
    <div className="backtest-run" aria-live="polite">
      <p>
        {t('backtest.period', {
          from: formatWholeDate(from, language),
          to: formatWholeDate(to, language),
        })}
      </p>
      {data.ofOlderDraft ? <p className="notice">{t('backtest.older')}</p> : null}
      {isUnderWay(data) ? <p>{t('backtest.under_way')}</p> : null}
      {state === 'failed' ? <p>{t('backtest.failed')}</p> : null}
      {state === 'stopped' ? <p>{t('backtest.stopped', { name: data.stoppedBy ?? '' })}</p> : null}
      {data.resultHidden ? <p className="panel-note">{t('backtest.hidden')}</p> : null}
      {result ? <BackTestTotals result={result} /> : null}
    </div>
  )
}

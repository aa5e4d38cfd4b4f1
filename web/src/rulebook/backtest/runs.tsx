import type { BackTestView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ProblemNote } from '../../common/problem-note'
import { formatWholeDate } from '../../format/time'
import { useLanguage, useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { mayRead } from './model'
import { backTestQueries } from './queries'
import { BackTest } from './run'
import { backTestWords } from './words'
import './backtest.css'

interface RunsProps {
  readonly runs: readonly BackTestView[]
  /** The one to show; the newest, where none is chosen. */
  readonly chosen: string | undefined
  readonly choose: (id: string) => void
}

/** One run, and those before it to choose from. */
export function Runs({ runs, chosen, choose }: RunsProps) {
  const t = useWords(backTestWords)
  const language = useLanguage()
  const shown = chosen ?? runs[0]?.id
  const others = runs.filter(({ id }) => id !== shown)
  return (
    <>
      {shown ? <BackTest key={shown} id={shown} /> : null}
      {others.length > 0 ? (
        <details>
          <summary>{t('backtest.earlier')}</summary>
          <ul className="backtest-earlier">
            {others.map(({ id, from, to }) => (
              <li key={id}>
                <button type="button" className="link-button" onClick={() => choose(id)}>
                  {t('backtest.period', {
                    from: formatWholeDate(from, language),
                    to: formatWholeDate(to, language),
                  })}
                </button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

interface TriedBeforeProps {
  readonly draftId: string
  readonly kind: string
}

/** What a draft was found to change when it was tried, for those who read what became of it. */
export function TriedBefore({ draftId, kind }: TriedBeforeProps) {
  const t = useWords(backTestWords)
  const may = useMay()
  const { data = [], error } = useQuery({
    ...backTestQueries.list(draftId),
    enabled: may('rulebook.draft') && mayRead(kind, may),
  })
  const [chosen, choose] = useState<string>()
  if (data.length === 0 && !error) return null
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('backtest.before_publishing')}</h2>
      </header>
      <div className="panel-body backtest">
        <p className="area-lead">{t('backtest.before_lead')}</p>
        <ProblemNote error={error} />
        <Runs runs={data} {...{ chosen, choose }} />
      </div>
    </section>
  )
}

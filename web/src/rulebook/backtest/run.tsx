import type { BackTestView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useChange } from '../../area/use-change'
import { ProblemNote } from '../../common/problem-note'
import { Failed, Waiting } from '../../common/states'
import { formatInstant, formatWholeDate } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { backTestQueries, stopBackTest } from './queries'
import { BackTestFindings } from './result'
import { backTestWords } from './words'

/** One run: how far it is, then what it found. */
export function BackTest({ id }: { id: string }) {
  const t = useWords(backTestWords)
  const place = usePlace()
  const { data, error, refetch } = useQuery(backTestQueries.one(id))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={3} />
  const { from, to, askedBy, result } = data
  return (
    <div className="backtest-run" aria-live="polite">
      <p>
        <strong>
          {t('backtest.period', {
            from: formatWholeDate(from, place.language),
            to: formatWholeDate(to, place.language),
          })}
        </strong>{' '}
        <span className="panel-note">
          {t('backtest.asked', { name: askedBy.name, at: formatInstant(askedBy.at, place) })}
        </span>
      </p>
      {data.ofOlderDraft ? <p className="notice">{t('backtest.older')}</p> : null}
      <Progress run={data} />
      {data.resultHidden ? <p className="notice">{t('backtest.hidden')}</p> : null}
      {result ? <BackTestFindings id={id} result={result} /> : null}
    </div>
  )
}

function Progress({ run }: { run: BackTestView }) {
  const t = useWords(backTestWords)
  const { id, state, done, total, stoppedBy } = run
  const stop = useChange({
    change: (_, command) => stopBackTest(id, command),
    refresh: [['rulebook', 'back-test', id]],
  })
  if (state === 'done') return null
  if (state === 'stopped')
    return <p className="notice">{t('backtest.stopped', { name: stoppedBy ?? '' })}</p>
  if (state === 'failed') return <p className="notice notice-must">{t('backtest.failed')}</p>
  const said =
    state === 'queued'
      ? t('backtest.queued')
      : total === null
        ? t('backtest.running', { done })
        : t('backtest.running_of', { done, total })
  return (
    <div className="backtest-progress">
      <progress aria-label={said} {...(total ? { max: total, value: done } : {})} />
      <span>{said}</span>
      <Button
        size="compact-sm"
        variant="default"
        loading={stop.isPending}
        onClick={() => stop.mutate()}
      >
        {t('backtest.stop')}
      </Button>
      <ProblemNote error={stop.error} />
    </div>
  )
}

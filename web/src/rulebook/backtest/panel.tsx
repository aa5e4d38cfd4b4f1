import type { BackTestView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../../area/months'
import { useChange } from '../../area/use-change'
import { DateField } from '../../common/date-field'
import { ProblemNote } from '../../common/problem-note'
import { listMark } from '../../format/list'
import { formatMonth } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { useMay, usePlace } from '../../shell/company'
import { missingWords } from '../missing-words'
import { goesByMonths, mayRead, monthBefore, whatIsKept, wholeMonths, whyNoneKept } from './model'
import { backTestQueries, startBackTest } from './queries'
import { Runs } from './runs'
import { backTestWords } from './words'
import './backtest.css'

interface BackTestPanelProps {
  readonly draftId: string
  readonly kind: string
  /** Whether records of the past are kept that rules of this kind can be tried on. */
  readonly kept: boolean
}

/** Tries a draft on a past period, and shows the newest run and those before it. */
export function BackTestPanel({ draftId, kind, kept }: BackTestPanelProps) {
  const t = useWords(backTestWords)
  const may = useMay()
  const { data = [], error } = useQuery({
    ...backTestQueries.list(draftId),
    enabled: kept && may('rulebook.draft') && mayRead(kind, may),
  })
  const [chosen, choose] = useState<string>()
  if (!may('rulebook.draft')) return null
  if (!kept) return <NoBackTest why={t(whyNoneKept(kind))} />
  if (!mayRead(kind, may)) return <NoBackTest why={t('backtest.not_yours')} />
  const asRecorded = whatIsKept(kind)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('backtest.title')}</h2>
      </header>
      <div className="panel-body backtest">
        <p className="area-lead">{t('backtest.lead')}</p>
        {asRecorded ? <p className="panel-note">{t(asRecorded)}</p> : null}
        <PeriodForm
          draftId={draftId}
          byMonths={goesByMonths(kind)}
          started={({ id }) => choose(id)}
        />
        <ProblemNote error={error} />
        <Runs runs={data} {...{ chosen, choose }} />
      </div>
    </section>
  )
}

/** That there is nothing to press here, and why. */
function NoBackTest({ why }: { why: string }) {
  const t = useWords(backTestWords)
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('backtest.title')}</h2>
      </header>
      <p className="panel-body panel-note">{why}</p>
    </section>
  )
}

interface PeriodFormProps {
  readonly draftId: string
  readonly byMonths: boolean
  readonly started: (run: BackTestView) => void
}

function PeriodForm({ draftId, byMonths, started }: PeriodFormProps) {
  const t = useWords(backTestWords)
  const missing = useWords(missingWords)
  const { zone, language } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [period, setPeriod] = useState(() => monthBefore(today))
  const start = useChange({
    change: (_, command) => startBackTest(draftId, period, command),
    refresh: [['rulebook', 'draft', draftId, 'back-tests']],
    done: started,
  })
  const isPeriod = period.from !== '' && period.from <= period.to && period.to <= today
  const months = isPeriod ? wholeMonths(period) : []
  const submit = (event: FormEvent) => {
    event.preventDefault()
    start.mutate()
  }
  return (
    <form className="backtest-form" onSubmit={submit}>
      {(['from', 'to'] as const).map((end) => (
        <DateField
          key={end}
          label={t(`backtest.${end}`)}
          {...(end === 'to' && period.from !== '' ? { min: period.from } : {})}
          max={today}
          value={period[end]}
          change={(day) => setPeriod({ ...period, [end]: day })}
        />
      ))}
      <Button
        type="submit"
        variant="default"
        loading={start.isPending}
        disabled={!isPeriod || (byMonths && months.length === 0)}
      >
        {t('backtest.start')}
      </Button>
      {isPeriod ? null : (
        <p className="panel-note backtest-months" role="status">
          {missing('missing.period')}
        </p>
      )}
      {byMonths && isPeriod ? (
        <p className="panel-note backtest-months">
          {months.length === 0
            ? t('backtest.no_months')
            : t('backtest.months', {
                months: months
                  .map((month) => formatMonth(month, language))
                  .join(listMark(language)),
              })}
        </p>
      ) : null}
      <ProblemNote error={start.error} />
    </form>
  )
}

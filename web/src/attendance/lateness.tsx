import type { AttendanceMonth } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatMoney } from '../format/money'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Trace } from '../trace/view'
import { CLOCK, deductLapses } from './clock-queries'
import { clockWords } from './clock-words'

/** What being late came to in the month, and whether it is in pay. */
export function Lateness({ of }: { readonly of: AttendanceMonth }) {
  const t = useWords(clockWords)
  const place = usePlace()
  const deduct = useChange({
    change: (_: undefined, command) => deductLapses(of.month, of.person.id, command),
    refresh: CLOCK,
  })
  if (!of.lapses) return null
  const { times, cost, explanation, deducted } = of.lapses
  return (
    <section className="panel" aria-labelledby="clock-lateness">
      <header className="panel-head">
        <h2 id="clock-lateness">{t('clock.lateness')}</h2>
        {deducted ? (
          <p>{t('clock.deducted', { name: deducted.by, at: formatInstant(deducted.at, place) })}</p>
        ) : null}
      </header>
      <div className="panel-body form">
        <p className="form-text">
          {t('clock.lateness_times', { times, cost: formatMoney(cost.amount, cost.currency) })}
        </p>
        <Trace explanation={explanation} />
        <ProblemNote error={deduct.error} />
        {of.mayDeduct ? (
          <div className="form-buttons">
            <Button onClick={() => deduct.mutate()} loading={deduct.isPending}>
              {t('clock.deduct')}
            </Button>
          </div>
        ) : null}
      </div>
    </section>
  )
}

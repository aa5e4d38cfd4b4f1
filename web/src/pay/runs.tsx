import type { PayRunView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconCoins, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { dayOf } from '../area/months'
import { useSearch } from '../area/use-search'
import { State } from '../common/states'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { leavingWords } from '../leaving/words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { apartWords } from './apart-words'
import { calendarWords } from './calendar-words'
import { isForNobody, isOverdue } from './model'
import { payQueries } from './queries'
import { StartRunDialog } from './start-run'
import { RunState } from './state-badge'
import { PayTabs } from './tabs'
import { useRunKind } from './use-run-kind'
import { payWords } from './words'

/** The months whose pay has been worked out or is about to be. */
export function Runs() {
  const t = useWords(payWords)
  const leaving = useWords(leavingWords)
  const may = useMay()
  const runs = useQuery(payQueries.runs())
  const forPerson = useSearch('apart')
  const ofMonth = useSearch('month')
  const [starting, setStarting] = useState(forPerson !== undefined)
  const start = may('pay.prepare') ? () => setStarting(true) : undefined
  return (
    <>
      <ScreenHead title={t('pay.title')} tab={t('pay.runs')}>
        {start ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={start}>
            {t('pay.start')}
          </Button>
        ) : null}
      </ScreenHead>
      <PayTabs here="runs" />
      <div className="area-body">
        <Listed
          read={runs}
          none={
            <State icon={IconCoins} title={t('pay.no_runs_title')} text={t('pay.no_runs_text')}>
              {start ? <Button onClick={start}>{t('pay.start')}</Button> : null}
            </State>
          }
        >
          {(items) => <RunList runs={items} />}
        </Listed>
      </div>
      {starting && start && runs.data ? (
        <StartRunDialog
          runs={runs.data}
          wish={
            forPerson && ofMonth
              ? {
                  month: ofMonth,
                  personId: forPerson,
                  reason: leaving('leaving.pay_apart_reason'),
                }
              : undefined
          }
          close={() => setStarting(false)}
        />
      ) : null}
    </>
  )
}

function RunList({ runs }: { runs: readonly PayRunView[] }) {
  const t = useWords(payWords)
  const kindOf = useRunKind()
  const a = useWords(apartWords)
  const dated = useWords(calendarWords)
  const { language, zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  return (
    <section className="panel">
      <table className="listing">
        <caption className="only-spoken">{t('pay.runs')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pay.month')}</th>
            <th scope="col">{t('pay.state')}</th>
            <th scope="col" className="num wide">
              {t('pay.people')}
            </th>
            <th scope="col" className="num">
              {t('pay.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <Go href={`/pay/runs/${run.id}`}>
                  <span className="name">{formatMonth(run.month, language)}</span>
                  {kindOf(run) ? ` · ${kindOf(run)}` : null}
                </Go>
              </th>
              <td>
                {run.apart?.overtaken ? (
                  <span className="badge">{a('apart.overtaken_badge')}</span>
                ) : (
                  <RunState state={run.state} isPaid={run.paidOn !== null} />
                )}{' '}
                {run.blocking.length > 0 && !run.apart?.overtaken ? (
                  <span className="badge badge-must">
                    {t('pay.blocked', { count: run.blocking.length })}
                  </span>
                ) : null}{' '}
                {isOverdue(run, today) ? (
                  <span className="badge badge-must">{dated('pay_calendar.overdue_badge')}</span>
                ) : null}
              </td>
              <td className="num wide">{run.slipCount}</td>
              <td className="num">
                {run.total && !isForNobody(run)
                  ? formatMoney(run.total.amount, run.total.currency)
                  : '—'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

import type { PayRunView } from '@bylaw/contract'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Failed, Waiting } from '../common/states'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { apartWords } from './apart-words'
import { BlockingList } from './blocking'
import { Comparison } from './comparison'
import { correctionWords } from './correction-words'
import { Corrections } from './corrections'
import { ForWhom } from './for-whom'
import { isForNobody, isOfMonth, paysByItself } from './model'
import { NotTakenOff } from './not-taken-off'
import { OwingLeavers } from './owing-leavers'
import { payListWords } from './pay-list-words'
import { Payout } from './payout'
import { payQueries } from './queries'
import { RunActions } from './run-actions'
import { RunCalendar } from './run-calendar'
import { RunStepper } from './run-stepper'
import { SeparateRuns } from './separate-runs'
import { SlipList } from './slip-list'
import { WhatChanges } from './what-changes'
import { payWords } from './words'
import '../area/area.css'
import './pay.css'

/** One month’s pay, from draft to approved, with what stands in its way. */
export function PayRunScreen() {
  const { payRunId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(payQueries.run(payRunId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  return <Run run={data} />
}

function Run({ run }: { run: PayRunView }) {
  const t = useWords(payWords)
  const { language } = usePlace()
  const may = useMay()
  const c = useWords(correctionWords)
  const list = useWords(payListWords)
  const slips = useQuery(payQueries.slipsOf(run.id))
  const month = formatMonth(run.month, language)
  const a = useWords(apartWords)
  const title = run.correction
    ? c('correction.of', { month, n: run.correction.n })
    : run.apart
      ? a('apart.of', { month, n: run.apart.n })
      : t('pay.run_of', { month })
  // Those who left have no next pay: their part of a correction is paid by itself.
  const isPaidByItself =
    paysByItself(run) ||
    slips.data?.some(({ correction }) => correction?.paidWith === 'own') === true
  return (
    <>
      <ScreenHead title={title} lead={<Go href="/pay/runs">{t('pay.runs')}</Go>}>
        {run.slipCount > 0 && run.state !== 'draft' && may('pay.read_all') ? (
          <Go href={`/pay/runs/${run.id}/list`}>{list('pay_list.open')}</Go>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <section className="panel run-head">
          <RunStepper run={run} />
          <div className="run-total">
            <span className="under">{t('pay.total')}</span>
            <strong>
              {run.total && !isForNobody(run)
                ? formatMoney(run.total.amount, run.total.currency)
                : '—'}
            </strong>
          </div>
        </section>
        {run.correction ? (
          <p className="area-lead">{c('correction.because', run.correction)}</p>
        ) : null}
        {run.apart ? <ForWhom apart={run.apart} /> : null}
        <RunCalendar run={run} />
        <RunActions run={run} />
        <OwingLeavers run={run} />
        <NotTakenOff run={run} />
        {run.state === 'approved' && isPaidByItself && may('pay.pay_out') ? (
          <Payout run={run} />
        ) : null}
        {isOfMonth(run) ? <SeparateRuns run={run} /> : null}
        {run.state === 'approved' && isOfMonth(run) ? <Corrections run={run} /> : null}
        {run.blocking.length > 0 && !run.apart?.overtaken ? (
          <BlockingList blocking={run.blocking} />
        ) : null}
        <section aria-labelledby="run-slips">
          <h2 id="run-slips" className="part-title">
            {t('pay.slips')}
          </h2>
          {slips.error ? (
            <Failed error={slips.error} retry={() => void slips.refetch()} />
          ) : !slips.data ? (
            <Waiting lines={3} />
          ) : slips.data.length === 0 ? (
            <p className="area-lead">
              {t(run.slipCount > 0 ? 'pay.no_slips_of_others' : 'pay.no_run_slips')}
            </p>
          ) : (
            <SlipList slips={slips.data} of="people" />
          )}
        </section>
        <Comparison run={run} />
        <WhatChanges />
      </div>
    </>
  )
}

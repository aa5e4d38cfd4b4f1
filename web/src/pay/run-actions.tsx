import type { PayRunView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconInfoCircle, IconLock } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, useMe, usePlace } from '../shell/company'
import { apartWords } from './apart-words'
import { ApproveDialog } from './approve-dialog'
import { Approvers } from './approvers'
import { correctionWords } from './correction-words'
import { isCorrected, isForNobody, isOfMonth, nextStep } from './model'
import { NobodyEmployed } from './nobody-employed'
import { OverProbation } from './over-probation'
import { calculateRun, payQueries } from './queries'
import { WaitingWork } from './waiting-work'
import { WithoutEmployment } from './without-employment'
import { payWords } from './words'

/** What can be done with a run now, or why nothing can. */
export function RunActions({ run }: { run: PayRunView }) {
  const t = useWords(payWords)
  const c = useWords(correctionWords)
  const a = useWords(apartWords)
  const place = usePlace()
  const may = useMay()
  const { person } = useMe()
  const [approving, setApproving] = useState(false)
  const calculate = useChange({
    change: (_, command) => calculateRun(run, command),
    refresh: [['pay']],
  })
  const calculated = run.state === 'calculated'
  const { data: approvers, error } = useQuery({
    ...payQueries.approvers(run.id, run.version),
    enabled: calculated,
  })
  const { data: runs } = useQuery({
    ...payQueries.runs(),
    enabled: run.state === 'approved' && isOfMonth(run),
  })
  const corrected = isOfMonth(run) && isCorrected(runs ?? [], run.month)
  const [today] = useState(() => dayOf(Date.now(), place.zone))
  const reader = { id: person.id, prepares: may('pay.prepare') }
  const next = nextStep(run, reader, approvers, today)
  if (run.state === 'approved')
    return (
      <div className="notice notice-good">
        <IconLock size={18} stroke={1.8} aria-hidden />
        <p>
          {t(corrected ? 'pay.corrected_since' : 'pay.approved_hint', {
            name: run.approvedBy ?? '',
            at: run.approvedAt ? formatInstant(run.approvedAt, place) : '',
          })}
        </p>
      </div>
    )
  const isEmpty = calculated && run.slipCount === 0 && !run.apart?.overtaken
  return (
    <div className="run-actions">
      {(run.rulesChanged || run.factsChanged) && !run.apart?.overtaken ? (
        <div className={`notice ${run.rulesChanged ? 'notice-must' : 'notice-ask'}`} role="status">
          <IconInfoCircle size={18} stroke={1.8} aria-hidden />
          <p>{t(run.rulesChanged ? 'pay.rules_changed' : 'pay.facts_changed')}</p>
        </div>
      ) : null}
      {run.correction || run.apart?.overtaken ? null : <WaitingWork run={run} />}
      <WithoutEmployment run={run} />
      <OverProbation run={run} />
      {run.apart?.overtaken ? (
        <p className="run-hint">
          <IconInfoCircle size={17} stroke={1.8} aria-hidden />
          {a('apart.overtaken')}
        </p>
      ) : isForNobody(run) ? (
        <NobodyEmployed />
      ) : calculated && approvers ? (
        <Approvers run={run} approvers={approvers} />
      ) : calculated ? null : (
        <p className="run-hint">
          <IconInfoCircle size={17} stroke={1.8} aria-hidden />
          {t('pay.draft_hint')}
        </p>
      )}
      {isEmpty && run.correction ? (
        <p className="run-hint">{c('correction.nothing_differs')}</p>
      ) : isEmpty && run.apart ? (
        <p className="run-hint">{a('apart.nothing_due')}</p>
      ) : null}
      {run.correction?.paidWith === 'next' ? (
        <p className="run-hint">{c('correction.with_next')}</p>
      ) : null}
      <ProblemNote error={calculate.error ?? error} />
      <div className="form-buttons">
        {next.calculate ? (
          <Button
            variant={calculated && !run.rulesChanged && !run.factsChanged ? 'default' : 'filled'}
            loading={calculate.isPending}
            onClick={() => calculate.mutate()}
          >
            {t(run.calculatedBy ? 'pay.calculate_again' : 'pay.calculate')}
          </Button>
        ) : null}
        {next.approve ? (
          <Button onClick={() => setApproving(true)}>{t('pay.approve')}</Button>
        ) : null}
      </div>
      {approving ? <ApproveDialog run={run} close={() => setApproving(false)} /> : null}
    </div>
  )
}

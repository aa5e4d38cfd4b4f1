import type { PayRunView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconInfoCircle, IconLock, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMay, useMe, usePlace } from '../shell/company'
import { ApproveDialog } from './approve-dialog'
import { correctionWords } from './correction-words'
import { isForNobody, nextStep } from './model'
import { NobodyEmployed } from './nobody-employed'
import { calculateRun } from './queries'
import { payWords } from './words'

/** What can be done with a run now, or why nothing can. */
export function RunActions({ run }: { run: PayRunView }) {
  const t = useWords(payWords)
  const c = useWords(correctionWords)
  const place = usePlace()
  const may = useMay()
  const { person } = useMe()
  const [approving, setApproving] = useState(false)
  const calculate = useChange({
    change: (_, command) => calculateRun(run, command),
    refresh: [['pay']],
  })
  const next = nextStep(run, {
    id: person.id,
    prepares: may('pay.prepare'),
    approves: may('pay.approve'),
  })
  if (run.state === 'approved')
    return (
      <div className="notice notice-good">
        <IconLock size={18} stroke={1.8} aria-hidden />
        <p>
          {t('pay.approved_hint', {
            name: run.approvedBy ?? '',
            at: run.approvedAt ? formatInstant(run.approvedAt, place) : '',
          })}
        </p>
      </div>
    )
  const calculated = run.state === 'calculated'
  const nothingDiffers = run.correction !== null && calculated && run.slipCount === 0
  return (
    <div className="run-actions">
      {run.rulesChanged ? (
        <div className="notice notice-must" role="status">
          <IconInfoCircle size={18} stroke={1.8} aria-hidden />
          <p>{t('pay.rules_changed')}</p>
        </div>
      ) : null}
      {isForNobody(run) ? (
        <NobodyEmployed />
      ) : next.needsOtherEyes ? (
        <div className="notice">
          <IconUsers size={18} stroke={1.8} aria-hidden />
          <p>{t('pay.four_eyes')}</p>
        </div>
      ) : calculated ? null : (
        <p className="run-hint">
          <IconInfoCircle size={17} stroke={1.8} aria-hidden />
          {t('pay.draft_hint')}
        </p>
      )}
      {nothingDiffers ? <p className="run-hint">{c('correction.nothing_differs')}</p> : null}
      {run.correction?.paidWith === 'next' ? (
        <p className="run-hint">{c('correction.with_next')}</p>
      ) : null}
      <ProblemNote error={calculate.error} />
      <div className="form-buttons">
        {next.calculate ? (
          <Button
            variant={calculated && !run.rulesChanged ? 'default' : 'filled'}
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

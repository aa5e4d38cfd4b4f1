import type { PayRunView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { approveRun } from './queries'
import { WaitingWork } from './waiting-work'
import { WithoutEmployment } from './without-employment'
import { payWords } from './words'

/** Approves a run for good, once the month has been typed. */
export function ApproveDialog({ run, close }: { run: PayRunView; close: () => void }) {
  const t = useWords(payWords)
  const { language } = usePlace()
  const [typed, setTyped] = useState('')
  const approve = useChange({
    change: (_, command) => approveRun(run, command),
    refresh: [['pay']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === run.month) approve.mutate()
  }
  return (
    <Dialog
      close={close}
      title={t('pay.approve_title', { month: formatMonth(run.month, language) })}
    >
      <form className="form" onSubmit={submit}>
        <p className="area-lead">
          {t('pay.approve_effect', {
            count: run.slipCount,
            total: run.total ? formatMoney(run.total.amount, run.total.currency) : '',
          })}
        </p>
        {run.correction ? null : <WaitingWork run={run} />}
        <WithoutEmployment run={run} />
        <TextInput
          data-autofocus
          label={t('pay.approve_typed', { month: run.month })}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <ProblemNote error={approve.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={typed.trim() !== run.month} loading={approve.isPending}>
            {t('pay.approve')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

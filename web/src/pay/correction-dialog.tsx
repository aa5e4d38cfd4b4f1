import type { PayRunView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { payOutWords } from './payout-words'
import { correctPayment } from './queries'

interface CorrectionDialogProps {
  readonly run: PayRunView
  /** The day on record. */
  readonly insteadOf: string
  readonly close: () => void
}

/** Says that a run was paid on another day than somebody else recorded. */
export function CorrectionDialog({ run, insteadOf, close }: CorrectionDialogProps) {
  const t = useWords(payOutWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [paidOn, setPaidOn] = useState(insteadOf)
  const [reason, setReason] = useState('')
  const correct = useChange({
    change: (wish: Parameters<typeof correctPayment>[1], command) =>
      correctPayment(run.id, wish, command),
    refresh: [['pay']],
    done: close,
  })
  const wrong = fieldErrors(correct.error)
  const isComplete = paidOn !== '' && paidOn !== insteadOf && reason.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isComplete) correct.mutate({ insteadOf, paidOn, reason: reason.trim() })
  }
  return (
    <Dialog close={close} title={t('payout.correct_payment')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('payout.correct_lead')}</p>
        <DateField
          data-autofocus
          label={t('payout.paid_on')}
          max={today}
          value={paidOn}
          error={wrong['paidOn']}
          change={setPaidOn}
        />
        <Textarea
          required
          autosize
          minRows={2}
          maxLength={200}
          label={t('payout.correct_reason')}
          value={reason}
          error={wrong['reason']}
          onChange={(event) => setReason(event.currentTarget.value.replaceAll('\n', ' '))}
        />
        <ProblemNote error={correct.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isComplete} loading={correct.isPending}>
            {t('payout.correct_payment')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

import type { PayeeView, PayRunView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { listMark } from '../format/list'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { payOutWords } from './payout-words'
import { recordPayment } from './queries'

interface PaymentDialogProps {
  readonly run: PayRunView
  /** Whom this leaves out. */
  readonly leftOut: readonly PayeeView[]
  readonly close: () => void
}

/** Records on which day an approved run was paid. */
export function PaymentDialog({ run, leftOut, close }: PaymentDialogProps) {
  const t = useWords(payOutWords)
  const { zone, language } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [paidOn, setPaidOn] = useState(today)
  const pay = useChange({
    change: (day: string, command) => recordPayment(run.id, day, command),
    refresh: [['pay']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (paidOn !== '') pay.mutate(paidOn)
  }
  return (
    <Dialog
      close={close}
      title={t('payout.payment_title', { month: formatMonth(run.month, language) })}
    >
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('payout.payment_lead')}</p>
        {leftOut.length > 0 ? (
          <p className="area-lead">
            {t('payout.payment_without', {
              names: leftOut.map(({ personName }) => personName).join(listMark(language)),
            })}
          </p>
        ) : null}
        <DateField
          data-autofocus
          label={t('payout.paid_on')}
          {...(run.paidOn === null ? {} : { min: run.paidOn })}
          max={today}
          value={paidOn}
          error={fieldErrors(pay.error)['paidOn']}
          change={setPaidOn}
        />
        <ProblemNote error={pay.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button type="submit" disabled={paidOn === ''} loading={pay.isPending}>
            {t('payout.record_payment')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

import type { HeldPayoutView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { NoAccount } from './payee'
import { HELD, heldQueries, turnPayout } from './queries'
import { heldWords } from './words'

interface PayoutProps {
  readonly of: HeldPayoutView
}

/** What the reader can do with a payment now. */
export function PayoutActions({ of }: PayoutProps) {
  const t = useWords(heldWords)
  const [asking, ask] = useState<'decline' | 'payment'>()
  const close = () => ask(undefined)
  const { data: payee } = useQuery({ ...heldQueries.payee(of.id), enabled: of.mayPay })
  const approve = useChange({
    change: (_: undefined, command) => turnPayout(of, 'decision', { approved: true }, command),
    refresh: [HELD],
  })
  const takeBack = useChange({
    change: (_: undefined, command) => turnPayout(of, 'withdrawal', undefined, command),
    refresh: [HELD],
  })
  return (
    <>
      <ProblemNote error={approve.error ?? takeBack.error} />
      {of.mayWithdraw ? (
        <Button variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>
          {t('held.take_back')}
        </Button>
      ) : null}
      {of.mayDecide ? (
        <>
          <Button variant="default" onClick={() => ask('decline')}>
            {t('held.not_approve')}
          </Button>
          <Button loading={approve.isPending} onClick={() => approve.mutate()}>
            {t('held.approve')}
          </Button>
        </>
      ) : null}
      {of.mayPay && payee?.to && !payee.to.recordedByCaller ? (
        <Button onClick={() => ask('payment')}>{t('held.record_payment')}</Button>
      ) : null}
      {asking === 'decline' ? <DeclineDialog of={of} close={close} /> : null}
      {asking === 'payment' ? (
        <PaymentDialog of={of} hasAccount={payee?.to?.account != null} close={close} />
      ) : null}
    </>
  )
}

function DeclineDialog({ of, close }: PayoutProps & { readonly close: () => void }) {
  const t = useWords(heldWords)
  const [reason, setReason] = useState('')
  const decline = useChange({
    change: (said: string, command) =>
      turnPayout(of, 'decision', { approved: false, reason: said }, command),
    refresh: [HELD],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') decline.mutate(reason.trim())
  }
  return (
    <Dialog close={close} size="sm" title={t('held.not_approve_title')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('held.reason')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNote error={decline.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={reason.trim() === ''} loading={decline.isPending}>
            {t('held.not_approve')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

interface PaymentDialogProps extends PayoutProps {
  readonly hasAccount: boolean
  readonly close: () => void
}

function PaymentDialog({ of, hasAccount, close }: PaymentDialogProps) {
  const t = useWords(heldWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [paidOn, setPaidOn] = useState(today)
  const pay = useChange({
    change: (day: string, command) => turnPayout(of, 'payment', { paidOn: day }, command),
    refresh: [HELD],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (paidOn !== '') pay.mutate(paidOn)
  }
  return (
    <Dialog close={close} size="sm" title={t('held.record_payment')}>
      <form className="form" onSubmit={submit}>
        {hasAccount ? null : <NoAccount name={of.person.name} />}
        <DateField
          label={t('held.paid_day')}
          value={paidOn}
          max={today}
          error={fieldErrors(pay.error)['paidOn']}
          change={setPaidOn}
        />
        <ProblemNote error={pay.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button type="submit" disabled={paidOn === ''} loading={pay.isPending}>
            {t('held.record_payment')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

import type { GivenBackView, NewGivenBack, OverpaidView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { formatMoney } from '../format/money'
import { formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { ColleagueField } from '../leaving/colleague-field'
import { useMe, usePlace } from '../shell/company'
import { GIVEN_BACK, recordGivenBack, withdrawGivenBack } from './given-back-queries'
import { givenBackWords } from './given-back-words'
import { TakeBackDialog } from './take-back-dialog'

interface GivenBackProps {
  readonly slipId: string
  /** Whose slip it is: they never take it themselves. */
  readonly personId: string
  readonly of: Pick<OverpaidView, 'givenBack' | 'mayRecord'> & {
    /** Null once later pay or a correction took off what was open. */
    readonly open: OverpaidView['open'] | null
  }
}

/** What was given back of a sum that was paid too much, what is open of it, and ways to say so. */
export function GivenBack({ slipId, personId, of }: GivenBackProps) {
  const t = useWords(givenBackWords)
  const { language } = usePlace()
  const [recording, record] = useState(false)
  const [withdrawn, withdraw] = useState<GivenBackView>()
  const said = ({ on, sum }: GivenBackView) => ({
    on: formatWholeDate(on, language),
    sum: formatMoney(sum.amount, sum.currency),
  })
  return (
    <>
      {of.givenBack.map((each) => (
        <span key={each.id} className="under">
          {t('back.given', { ...said(each), takenBy: each.takenBy })}
          {each.withdrawal ? <> · {t('back.taken_back', each.withdrawal)}</> : null}{' '}
          {each.mayWithdraw ? (
            <button type="button" className="link-button no-print" onClick={() => withdraw(each)}>
              {t('back.withdraw')}
            </button>
          ) : null}
        </span>
      ))}
      {of.givenBack.length === 0 || of.open === null ? null : (
        <span className="under">
          {Number(of.open.amount) === 0
            ? t('back.all')
            : t('back.open', { sum: formatMoney(of.open.amount, of.open.currency) })}
        </span>
      )}
      {of.mayRecord ? (
        <Button className="no-print" variant="default" size="xs" onClick={() => record(true)}>
          {t('back.record')}
        </Button>
      ) : null}
      {recording && of.open ? (
        <RecordDialog
          slipId={slipId}
          personId={personId}
          open={of.open.amount}
          close={() => record(false)}
        />
      ) : null}
      {withdrawn ? (
        <TakeBackDialog
          title={t('back.withdraw_title')}
          lead={t('back.withdraw_lead', said(withdrawn))}
          label={t('back.withdraw_reason')}
          act={t('back.withdraw')}
          takeBack={(reason, command) => withdrawGivenBack(withdrawn, reason, command)}
          refresh={GIVEN_BACK}
          close={() => withdraw(undefined)}
        />
      ) : null}
    </>
  )
}

interface RecordProps {
  readonly slipId: string
  readonly personId: string
  readonly open: string
  readonly close: () => void
}

function RecordDialog({ slipId, personId, open, close }: RecordProps) {
  const t = useWords(givenBackWords)
  const [on, setOn] = useState('')
  const [amount, setAmount] = useState(open)
  const [takenById, choose] = useState(useMe().person.id)
  const recording = useChange({
    change: (wish: NewGivenBack, command) => recordGivenBack(slipId, wish, command),
    refresh: GIVEN_BACK,
    done: close,
  })
  const wrong = fieldErrors(recording.error)
  const whole = on !== '' && /^\d{1,9}(\.\d{1,2})?$/.test(amount.trim()) && takenById !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (whole) recording.mutate({ on, amount: amount.trim(), takenById })
  }
  return (
    <Dialog close={close} title={t('back.record')}>
      <form className="form" onSubmit={submit}>
        <DateField
          data-autofocus
          required
          label={t('back.on')}
          value={on}
          change={setOn}
          error={wrong['on']}
        />
        <TextInput
          required
          inputMode="decimal"
          label={t('back.amount')}
          value={amount}
          error={wrong['amount']}
          onChange={(event) => setAmount(event.currentTarget.value)}
        />
        <ColleagueField
          label={t('back.taken_by')}
          except={personId}
          value={takenById}
          change={choose}
        />
        <ProblemNote error={recording.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button type="submit" disabled={!whole} loading={recording.isPending}>
            {t('back.record')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

import type {
  PersonalContractDecision,
  PersonalContractEnd,
  PersonalContractView,
} from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { formatMoney } from '../format/money'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { contractWords } from './contract-words'
import { CONTRACT_CHANGED, decideContract, endContract } from './queries'

interface ContractDialogProps {
  readonly contract: PersonalContractView
  readonly close: () => void
}

/** Approves a contract, which stops somebody’s pay, or declines it. */
export function DecideContractDialog({ contract, close }: ContractDialogProps) {
  const t = useWords(contractWords)
  const language = useLanguage()
  const [text, setText] = useState('')
  const reason = text.trim()
  const decide = useChange({
    change: (wish: PersonalContractDecision, command) => decideContract(contract, wish, command),
    refresh: CONTRACT_CHANGED,
    done: close,
  })
  const say = (approved: boolean) =>
    decide.mutate(reason === '' ? { approved } : { approved, reason })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    say(true)
  }
  const { total, payStopsOn, person } = contract
  return (
    <Dialog close={close} title={t('contract.decide_title', { name: person.name })}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">
          {t('contract.decide_effect', {
            day: formatWholeDate(payStopsOn, language),
            total: formatMoney(total.amount, total.currency),
          })}
        </p>
        <TextInput
          label={t('contract.reason')}
          maxLength={300}
          value={text}
          error={fieldErrors(decide.error)['reason']}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={decide.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button
            variant="default"
            disabled={reason === ''}
            loading={decide.isPending}
            onClick={() => say(false)}
          >
            {t('contract.decline')}
          </Button>
          <Button type="submit" loading={decide.isPending}>
            {t('contract.approve')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** Ends a contract; pay goes on the day after. */
export function EndContractDialog({ contract, close }: ContractDialogProps) {
  const t = useWords(contractWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [lastDay, setLastDay] = useState(today)
  const [reason, setReason] = useState('')
  const end = useChange({
    change: (wish: PersonalContractEnd, command) => endContract(contract, wish, command),
    refresh: CONTRACT_CHANGED,
    done: close,
  })
  const ready = lastDay !== '' && reason.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) end.mutate({ lastDay, reason: reason.trim() })
  }
  return (
    <Dialog close={close} title={t('contract.end_title', { name: contract.person.name })}>
      <form className="form" onSubmit={submit}>
        <DateField
          data-autofocus
          label={t('contract.last_day')}
          description={t('contract.last_day_hint')}
          min={contract.startOn}
          max={today}
          value={lastDay}
          change={setLastDay}
          error={fieldErrors(end.error)['lastDay']}
        />
        <TextInput
          label={t('contract.end_reason')}
          maxLength={300}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNote error={end.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button type="submit" disabled={!ready} loading={end.isPending}>
            {t('contract.end')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

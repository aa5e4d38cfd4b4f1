import type { NewContractStatement, PersonalContractView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { MonthSelect } from '../area/month-select'
import { recentMonths } from '../area/months'
import { useChange } from '../area/use-change'
import { areaWords } from '../area/words'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { isNumber } from './contract-model'
import { contractWords } from './contract-words'
import { CONTRACT_CHANGED, reportContractStatement } from './queries'

interface ReportProps {
  readonly contract: PersonalContractView
  readonly close: () => void
}

/** Says how many metres of a contract were done in a month, from the month of its start on. */
export function ReportProgressDialog({ contract, close }: ReportProps) {
  const t = useWords(contractWords)
  const area = useWords(areaWords)
  const { zone } = usePlace()
  const [now] = useState(() => Date.now())
  const months = recentMonths(now, zone, 36).filter((each) => each >= contract.startOn.slice(0, 7))
  const [month, setMonth] = useState<string | null>(months[1] ?? months[0] ?? null)
  const [metres, setMetres] = useState('')
  const report = useChange({
    change: (wish: NewContractStatement, command) =>
      reportContractStatement(contract.id, wish, command),
    refresh: CONTRACT_CHANGED,
    done: close,
  })
  const ready = month !== null && isNumber(metres, 3)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) report.mutate({ month, metres: metres.trim() })
  }
  const errors = fieldErrors(report.error)
  return (
    <Dialog close={close} title={t('contract.report_title', { name: contract.person.name })}>
      <form className="form" onSubmit={submit}>
        <MonthSelect
          label={area('area.month')}
          months={months}
          value={month}
          choose={setMonth}
          error={errors['month']}
        />
        <TextInput
          data-autofocus
          label={t('contract.done_metres')}
          description={t('contract.done_hint')}
          inputMode="decimal"
          autoComplete="off"
          value={metres}
          error={
            errors['metres'] ?? (metres && !isNumber(metres, 3) ? t('contract.wrong') : undefined)
          }
          onChange={(event) => setMetres(event.currentTarget.value)}
        />
        <ProblemNote error={report.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button type="submit" disabled={!ready} loading={report.isPending}>
            {t('contract.report')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

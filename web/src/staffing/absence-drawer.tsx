import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { commonWords } from '../common/words'
import { instantAt } from '../format/local-time'
import { useWords } from '../i18n/use-words'
import { useMay, useMe, usePlace } from '../shell/company'
import { addAbsence, staffingQueries } from './queries'
import { choicesOf, useCrew } from './use-crew'
import { staffingWords } from './words'

/** Records that someone is away, and who stands in: oneself, or anyone for those who plan shifts. */
export function AbsenceDrawer({ close }: { close: () => void }) {
  const t = useWords(staffingWords)
  const common = useWords(commonWords)
  const may = useMay()
  const me = useMe()
  const { zone } = usePlace()
  const { crew } = useCrew()
  const [personId, setPersonId] = useState<string | null>(me.person.id)
  const [substituteId, setSubstitute] = useState<string | null>(null)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [reason, setReason] = useState('')
  const add = useChange({
    change: addAbsence,
    refresh: [staffingQueries.absences().queryKey, staffingQueries.presence().queryKey],
    done: close,
  })
  const errors = fieldErrors(add.error)
  const complete = personId && from && to && from < to && reason.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!personId || !complete) return
    add.mutate({
      personId,
      substituteId,
      from: instantAt(from, zone),
      to: instantAt(to, zone),
      reason: reason.trim(),
    })
  }
  return (
    <SidePanel close={close} title={t('staffing.add_absence')}>
      <form className="form" onSubmit={submit}>
        {may('duty.change') ? (
          <Select
            data-autofocus
            label={t('staffing.person')}
            searchable
            data={choicesOf(crew)}
            value={personId}
            onChange={setPersonId}
            error={errors['personId']}
          />
        ) : null}
        <div className="form-pair">
          <DateField
            withTime
            label={t('staffing.from')}
            value={from}
            change={setFrom}
            error={errors['from']}
          />
          <DateField
            withTime
            label={t('staffing.to')}
            value={to}
            min={from}
            change={setTo}
            error={errors['to']}
          />
        </div>
        <Select
          label={t('staffing.stand_in')}
          description={t('staffing.chain_hint')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('staffing.no_stand_in') }}
          data={choicesOf(crew.filter(({ id }) => id !== personId))}
          value={substituteId}
          onChange={setSubstitute}
          error={errors['substituteId']}
        />
        <TextInput
          label={t('staffing.reason')}
          maxLength={200}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={errors['reason']}
        />
        {add.error ? <ProblemNote error={add.error} fieldsSayWhy /> : null}
        <FormButtons close={close}>
          <Button type="submit" disabled={!complete} loading={add.isPending}>
            {common('common.save')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}

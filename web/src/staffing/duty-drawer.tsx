import type { DutyView } from '@bylaw/contract'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { Failed, Waiting } from '../common/states'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { DAYS, hoursIn, hoursText, NO_HOURS, spansIn } from './hours-text'
import { setDuty, staffingQueries } from './queries'
import { staffingWords } from './words'

interface DutyDrawerProps {
  readonly personId: string
  readonly name: string
  readonly close: () => void
}

/** When and how much someone works. */
export function DutyDrawer({ personId, name, close }: DutyDrawerProps) {
  const t = useWords(staffingWords)
  const { data, error, refetch } = useQuery(staffingQueries.duty(personId))
  return (
    <SidePanel close={close} title={t('staffing.duty_of', { name })}>
      {error ? <Failed error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Waiting /> : null}
      {data ? <DutyForm key={data.version} duty={data} close={close} /> : null}
    </SidePanel>
  )
}

function DutyForm({ duty, close }: { duty: DutyView; close: () => void }) {
  const t = useWords(staffingWords)
  const common = useWords(commonWords)
  const [capacity, setCapacity] = useState(duty.capacityMinutes?.toString() ?? '')
  const [own, setOwn] = useState(duty.shift !== null)
  const [keepsHolidays, setKeeps] = useState(duty.shift?.keepsHolidays ?? true)
  const [text, setText] = useState(() => (duty.shift ? hoursText(duty.shift.hours) : NO_HOURS))
  const hours = hoursIn(text)
  const save = useChange({
    change: () =>
      setDuty(duty, {
        capacityMinutes: capacity.trim() === '' ? null : Number(capacity),
        shift: own && hours ? { hours, keepsHolidays } : null,
      }),
    refresh: [staffingQueries.presence().queryKey, staffingQueries.duty(duty.personId).queryKey],
    done: close,
  })
  const complete = /^\d{0,6}$/.test(capacity.trim()) && (!own || hours !== undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (complete) save.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <TextInput
        data-autofocus
        label={t('staffing.capacity')}
        description={t('staffing.capacity_hint')}
        inputMode="numeric"
        value={capacity}
        onChange={(event) => setCapacity(event.currentTarget.value)}
      />
      <Checkbox
        label={t('staffing.own_hours')}
        checked={own}
        onChange={(event) => setOwn(event.currentTarget.checked)}
      />
      {own ? (
        <>
          {DAYS.map((day) => (
            <TextInput
              key={day}
              className="duty-day"
              label={t(`staffing.day_${day}`)}
              placeholder={t('staffing.hours_hint')}
              value={text[day]}
              onChange={(event) => setText({ ...text, [day]: event.currentTarget.value })}
              error={spansIn(text[day]) ? null : t('staffing.hours_wrong')}
            />
          ))}
          <Checkbox
            label={t('staffing.keeps_holidays')}
            checked={keepsHolidays}
            onChange={(event) => setKeeps(event.currentTarget.checked)}
          />
        </>
      ) : null}
      {save.error ? <ProblemNote error={save.error} /> : null}
      <FormButtons close={close}>
        <Button type="submit" disabled={!complete} loading={save.isPending}>
          {common('common.save')}
        </Button>
      </FormButtons>
    </form>
  )
}

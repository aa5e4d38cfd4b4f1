import type { DayStatus, NewDayWord } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { daysAfter } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { CLOCK, sayOfDay } from './clock-queries'
import { clockWords } from './clock-words'

const STATUSES = ['headquarters', 'on_site', 'travelling', 'standby', 'training'] as const

/** Says where one is on a day; the last word of a day holds. */
export function SayDialog({
  today,
  close,
}: {
  readonly today: string
  readonly close: () => void
}) {
  const t = useWords(clockWords)
  const [date, setDate] = useState(today)
  const [status, choose] = useState<DayStatus>('on_site')
  const [note, setNote] = useState('')
  const say = useChange({
    change: (wish: NewDayWord, command) => sayOfDay(wish, command),
    refresh: CLOCK,
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (date !== '') say.mutate({ date, status, note: note.trim() })
  }
  return (
    <Dialog close={close} title={t('clock.where')}>
      <form className="form" onSubmit={submit}>
        <DateField
          label={t('clock.day')}
          value={date}
          min={daysAfter(today, -7)}
          max={daysAfter(today, 31)}
          change={setDate}
        />
        <Select
          label={t('clock.status')}
          allowDeselect={false}
          value={status}
          onChange={(next) => next && choose(next as DayStatus)}
          data={STATUSES.map((value) => ({ value, label: t(`clock.${value}`) }))}
        />
        <TextInput
          label={t('clock.note')}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNote error={say.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={date === ''} loading={say.isPending}>
            {t('clock.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

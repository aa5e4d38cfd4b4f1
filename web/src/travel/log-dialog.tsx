import type { NewTripLog, NightPlace } from '@bylaw/contract'
import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { fieldErrors } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import type { ActProps } from './act-dialog'
import { logDay, TRIPS } from './queries'
import { TurnForm } from './turn-form'
import { tripWords } from './words'

const NIGHTS = ['county', 'prefecture', 'big_city', 'none'] as const

/** The log of a day: where one was, where one slept, what one did. */
export function LogDialog({ of, close }: ActProps) {
  const t = useWords(tripWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [date, setDate] = useState(() => dayToLog(of.days, today))
  const [place, setPlace] = useState(of.destination)
  const [night, setNight] = useState<string | null>(null)
  const [work, setWork] = useState('')
  const change = useChange({
    change: (wish: NewTripLog, command) => logDay(of.id, wish, command),
    refresh: TRIPS,
    done: close,
  })
  const isWhole = date !== '' && place.trim() !== '' && night !== null && work.trim() !== ''
  return (
    <TurnForm
      title={t('trip.log_title')}
      hint={t('trip.log_hint')}
      act={t('trip.log')}
      close={close}
      wish={
        isWhole
          ? { date, place: place.trim(), night: nightFrom(night), work: work.trim() }
          : undefined
      }
      change={change}
    >
      <div className="form-pair">
        <DateField
          label={t('trip.day')}
          value={date}
          min={of.from}
          max={today}
          error={fieldErrors(change.error)['date']}
          change={setDate}
        />
        <TextInput
          label={t('trip.place')}
          maxLength={120}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
      </div>
      <Select
        label={t('trip.night')}
        data={NIGHTS.map((value) => ({ value, label: t(`trip.night_${value}`) }))}
        value={night}
        onChange={setNight}
      />
      <Textarea
        label={t('trip.work_done')}
        autosize
        minRows={3}
        maxLength={2_000}
        value={work}
        onChange={(event) => setWork(event.currentTarget.value)}
      />
    </TurnForm>
  )
}

/** The first day so far that has no log. */
const dayToLog = (days: ActProps['of']['days'], today: string): string =>
  days.find(({ date, log }) => log === null && date <= today)?.date ?? today

const nightFrom = (night: string): NightPlace | null =>
  NIGHTS.find((each): each is NightPlace => each === night && each !== 'none') ?? null

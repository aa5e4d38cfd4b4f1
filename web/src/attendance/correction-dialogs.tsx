import type {
  ClockCorrectionVerdict,
  ClockCorrectionView,
  ClockDirection,
  NewClockCorrection,
} from '@bylaw/contract'
import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { daysAfter } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { timeFrom } from './clock-model'
import { askCorrection, CLOCK, decideCorrection } from './clock-queries'
import { clockWords } from './clock-words'

/** Asks for a clocking that was forgotten. */
export function CorrectionDialog({
  today,
  close,
}: {
  readonly today: string
  readonly close: () => void
}) {
  const t = useWords(clockWords)
  const [date, setDate] = useState(today)
  const [direction, choose] = useState<ClockDirection>('in')
  const [typed, setTyped] = useState('')
  const [why, setWhy] = useState('')
  const ask = useChange({
    change: (wish: NewClockCorrection, command) => askCorrection(wish, command),
    refresh: CLOCK,
    done: close,
  })
  const [time, reason] = [timeFrom(typed), why.trim()]
  const wish = date === '' || !time || reason === '' ? undefined : { date, direction, time, reason }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) ask.mutate(wish)
  }
  return (
    <Dialog close={close} title={t('clock.ask_correction')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('clock.correction_lead')}</p>
        <DateField
          label={t('clock.day')}
          value={date}
          min={daysAfter(today, -31)}
          max={today}
          change={setDate}
        />
        <SegmentedControl
          aria-label={t('clock.which')}
          value={direction}
          onChange={(next) => choose(next as ClockDirection)}
          data={(['in', 'out'] as const).map((value) => ({
            value,
            label: t(`clock.direction_${value}`),
          }))}
        />
        <TextInput
          label={t('clock.time')}
          description={t('clock.time_hint')}
          inputMode="numeric"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Textarea
          label={t('clock.reason')}
          autosize
          minRows={2}
          maxLength={500}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <ProblemNote error={ask.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={ask.isPending}>
            {t('clock.ask_correction')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** Allows a forgotten clocking, or not, with a reason. */
export function DecideCorrectionDialog({
  of,
  close,
}: {
  readonly of: ClockCorrectionView
  readonly close: () => void
}) {
  const t = useWords(clockWords)
  const [approved, allow] = useState(true)
  const [why, setWhy] = useState('')
  const decide = useChange({
    change: (wish: ClockCorrectionVerdict, command) => decideCorrection(of, wish, command),
    refresh: CLOCK,
    done: close,
  })
  const reason = why.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (reason !== '') decide.mutate({ approved, reason })
  }
  return (
    <Dialog close={close} title={t('clock.decide')}>
      <form className="form" onSubmit={submit}>
        <p className="form-text">{of.reason}</p>
        <SegmentedControl
          aria-label={t('clock.decide')}
          value={approved ? 'yes' : 'no'}
          onChange={(next) => allow(next === 'yes')}
          data={[
            { value: 'yes', label: t('clock.allow') },
            { value: 'no', label: t('clock.refuse') },
          ]}
        />
        <TextInput
          label={t('clock.reason')}
          maxLength={300}
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
        <ProblemNote error={decide.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={reason === ''} loading={decide.isPending}>
            {t('clock.decide')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

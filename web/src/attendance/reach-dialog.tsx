import type { NewReachAttempt, ReachDay } from '@bylaw/contract'
import { Button, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { formatClock, type Place } from '../format/time'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { usePlace } from '../shell/company'
import { REACHING, recordAttempt } from './reach-queries'
import { reachWords } from './reach-words'

const MEANS = ['phone', 'message', 'mail', 'in_person'] as const

/** Writes down an attempt to reach somebody. */
export function RecordAttemptDialog({
  close,
  done,
}: {
  readonly close: () => void
  readonly done: (day: ReachDay) => void
}) {
  const t = useWords(reachWords)
  const place = usePlace()
  const [now] = useState(() => minuteNow(place))
  const [personId, setPerson] = useState<string | null>(null)
  const [at, setAt] = useState(now)
  const [means, setMeans] = useState<NewReachAttempt['means']>('phone')
  const [to, setTo] = useState('')
  const [answered, setAnswered] = useState(false)
  const [note, setNote] = useState('')
  const record = useChange({
    change: (wish: NewReachAttempt, command) => recordAttempt(wish, command),
    refresh: REACHING,
    done: (day) => {
      close()
      done(day)
    },
  })
  const wrong = fieldErrors(record.error)
  const isWhole = personId !== null && at !== '' && to.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) record.mutate({ personId, at, means, to: to.trim(), answered, note: note.trim() })
  }
  return (
    <Dialog close={close} title={t('reach.record')}>
      <form className="form" onSubmit={submit}>
        <StaffSelect alsoShutOut label={t('reach.person')} value={personId} choose={setPerson} />
        <DateField
          withTime
          label={t('reach.at')}
          description={t('reach.at_hint')}
          value={at}
          max={now}
          error={wrong['at']}
          change={setAt}
        />
        <div className="form-pair">
          <Select
            label={t('reach.means')}
            value={means}
            allowDeselect={false}
            onChange={(chosen) => setMeans((chosen ?? 'phone') as NewReachAttempt['means'])}
            data={MEANS.map((value) => ({ value, label: t(`reach.${value}`) }))}
          />
          <TextInput
            label={t('reach.to')}
            maxLength={120}
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        </div>
        <SegmentedControl
          aria-label={t('reach.outcome')}
          value={answered ? 'yes' : 'no'}
          onChange={(value) => setAnswered(value === 'yes')}
          data={[
            { value: 'no', label: t('reach.unanswered') },
            { value: 'yes', label: t('reach.answered') },
          ]}
        />
        <Textarea
          label={t('reach.note')}
          autosize
          minRows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNote error={record.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isWhole} loading={record.isPending}>
            {t('reach.record')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** This minute, where the company is. */
function minuteNow(place: Place): string {
  const nowMs = Date.now()
  return `${dayOf(nowMs, place.zone)}T${formatClock(nowMs, place)}`
}

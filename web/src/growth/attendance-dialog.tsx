import type { TrainingAttendance, TrainingSessionView } from '@bylaw/contract'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { attendanceFrom, type Seen } from './model'
import { CHANGED, recordAttendance } from './queries'
import { growthWords } from './words'

interface AttendanceDialogProps {
  readonly session: TrainingSessionView
  readonly close: () => void
}

/** Who was there, and with how many points; whoever said that they come is ticked to begin with. */
export function AttendanceDialog({ session, close }: AttendanceDialogProps) {
  const t = useWords(growthWords)
  const [seen, setSeen] = useState<readonly Seen[]>(() =>
    session.places.map(({ person, answer }) => ({
      personId: person.id,
      name: person.name,
      attended: answer !== 'not_coming',
      mark: '',
    })),
  )
  const change = (personId: string, said: Partial<Seen>) =>
    setSeen((before) =>
      before.map((each) => (each.personId === personId ? { ...each, ...said } : each)),
    )
  const record = useChange({
    change: (wish: TrainingAttendance, command) => recordAttendance(session, wish, command),
    refresh: CHANGED,
    done: close,
  })
  const wish = attendanceFrom(seen)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) record.mutate(wish)
  }
  return (
    <Dialog close={close} title={t('growth.record_attendance')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('growth.attendance_hint')}</p>
        <ul className="growth-attendance">
          {seen.map(({ personId, name, attended, mark }) => (
            <li key={personId}>
              <Checkbox
                label={name}
                checked={attended}
                onChange={(event) =>
                  change(personId, { attended: event.currentTarget.checked, mark: '' })
                }
              />
              <TextInput
                aria-label={t('growth.result_of', { name })}
                placeholder={t('growth.points')}
                inputMode="decimal"
                autoComplete="off"
                disabled={!attended}
                value={mark}
                onChange={(event) => change(personId, { mark: event.currentTarget.value })}
              />
            </li>
          ))}
        </ul>
        <ProblemNote error={record.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={record.isPending}>
            {t('growth.record')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

import type { NewUnexcusedAbsence } from '@bylaw/contract'
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { dayOf, daysAfter } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { usePlace } from '../shell/company'
import { type AbsenceDraft, absenceFrom } from './model'
import { ABSENCES, proposeAbsence } from './queries'
import { Attempts, type ChosenDay } from './reach-day'
import { REACHING, reachQueries } from './reach-queries'
import { reachWords } from './reach-words'
import { attendanceWords } from './words'

/** Proposes that a day was an absence: what happened, and what is not on record by itself. */
export function ProposeDialog({
  close,
  of,
}: {
  readonly close: () => void
  /** Whose day it is about, where that is known already. */
  readonly of?: ChosenDay
}) {
  const t = useWords(attendanceWords)
  const { zone } = usePlace()
  const router = useRouter()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [draft, setDraft] = useState<AbsenceDraft>({
    personId: of?.personId ?? '',
    date: of?.date ?? '',
    minutes: '',
    excused: false,
    account: '',
    replyBy: daysAfter(today, 7),
  })
  const set = (change: Partial<AbsenceDraft>) => setDraft((before) => ({ ...before, ...change }))
  const propose = useChange({
    change: (wish: NewUnexcusedAbsence, command) => proposeAbsence(wish, command),
    refresh: [...ABSENCES, ...REACHING],
    done: ({ id }) => router.history.push(`/attendance/${id}`),
  })
  const wish = absenceFrom(draft)
  const wrong = fieldErrors(propose.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) propose.mutate(wish)
  }
  return (
    <Dialog close={close} size="lg" title={t('attendance.propose')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('attendance.record_hint')}</p>
        <div className="form-pair">
          <StaffSelect
            alsoShutOut
            label={t('attendance.person')}
            value={draft.personId || null}
            choose={(personId) => set({ personId: personId ?? '' })}
          />
          <DateField
            label={t('attendance.date')}
            value={draft.date}
            max={daysAfter(today, -1)}
            error={wrong['date']}
            change={(date) => set({ date })}
          />
        </div>
        <OnRecord of={draft} />
        <TextInput
          label={t('attendance.minutes')}
          description={t('attendance.minutes_hint')}
          inputMode="numeric"
          value={draft.minutes}
          onChange={(event) => set({ minutes: event.currentTarget.value })}
        />
        <Checkbox
          label={t('attendance.excused')}
          checked={draft.excused}
          onChange={(event) => set({ excused: event.currentTarget.checked })}
        />
        <Textarea
          label={t('attendance.account')}
          description={t('attendance.account_hint')}
          autosize
          minRows={3}
          maxLength={4_000}
          value={draft.account}
          onChange={(event) => set({ account: event.currentTarget.value })}
        />
        <DateField
          label={t('attendance.reply_by')}
          value={draft.replyBy}
          min={daysAfter(today, 1)}
          error={wrong['replyBy']}
          change={(replyBy) => set({ replyBy })}
        />
        <ProblemNote error={propose.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={propose.isPending}>
            {t('attendance.propose')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** What was written down of that day: it goes along as evidence by itself. */
function OnRecord({ of: { personId, date } }: { readonly of: AbsenceDraft }) {
  const t = useWords(reachWords)
  const isSaid = personId !== '' && date !== ''
  const { data } = useQuery({ ...reachQueries.day(personId, date), enabled: isSaid })
  if (!isSaid || !data) return null
  const standing = data.attempts.filter(({ takenBack }) => takenBack === null)
  return (
    <section aria-label={t('reach.on_record')}>
      <p className="panel-note">
        {t(standing.length > 0 ? 'reach.on_record' : 'reach.none_that_day')}
      </p>
      <Attempts of={standing} />
    </section>
  )
}

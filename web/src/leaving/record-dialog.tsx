import type { DisciplineCaseView, LeavingRow, NewLeaving } from '@bylaw/contract'
import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { queries } from '../queries'
import { useMe, usePlace } from '../shell/company'
import { recordLeaving } from './queries'
import { recordWords } from './record-words'
import { leavingWords } from './words'

interface Draft {
  readonly kind: LeavingRow['kind']
  readonly personId: string
  readonly letter: string
  readonly letterOn: string
  /** Asked for, or said by the company. */
  readonly lastDay: string
  /** Why it is recorded only now, where the company says a day that is over. */
  readonly reason: string
}

interface RecordDialogProps {
  /** The case whose verdict ends the employment; what it says is filled in. */
  readonly of?: DisciplineCaseView
  readonly close: () => void
}

/** A colleague’s letter that was handed in, or that the company ends the employment. */
export function RecordDialog({ of, close }: RecordDialogProps) {
  const t = useWords(leavingWords)
  const r = useWords(recordWords)
  const { zone } = usePlace()
  const { person: me } = useMe()
  const router = useRouter()
  const people = useQuery(queries.people())
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [draft, setDraft] = useState<Draft>({
    kind: of ? 'by_company' : 'resignation',
    personId: of?.personId ?? '',
    letter: of?.verdict?.text ?? '',
    letterOn: today,
    lastDay: '',
    reason: '',
  })
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }))
  const record = useChange({
    change: (wish: NewLeaving, command) => recordLeaving(wish, command),
    refresh: [['leavings'], ['pay', 'employments']],
    done: ({ id }) => router.history.push(`/leaving/${id}`),
  })
  const wish = leavingFrom(draft, today)
  const wrong = fieldErrors(record.error)
  const isLetter = draft.kind === 'resignation'
  const isGone = saysGone(draft, today)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) record.mutate(wish)
  }
  return (
    <Dialog close={close} size="lg" title={t('leaving.record')}>
      <form className="form" onSubmit={submit}>
        <SegmentedControl
          aria-label={r('leaving.how')}
          value={draft.kind}
          onChange={(kind) => set({ kind: kind as Draft['kind'] })}
          data={(['resignation', 'by_company'] as const).map((value) => ({
            value,
            label: t(`leaving.${value}`),
          }))}
        />
        {isLetter ? null : (
          <div className="notice">
            <IconAlertTriangle size={18} stroke={1.8} aria-hidden />
            <p>{r('leaving.legal')}</p>
          </div>
        )}
        <StaffSelect
          alsoShutOut
          except={me.id}
          label={r('leaving.person')}
          value={draft.personId || null}
          choose={(personId) => set({ personId: personId ?? '' })}
        />
        <div className="form-pair">
          {isLetter ? (
            <DateField
              label={r('leaving.arrived_on')}
              value={draft.letterOn}
              max={today}
              error={wrong['letterOn']}
              change={(letterOn) => set({ letterOn })}
            />
          ) : null}
          <DateField
            label={t(isLetter ? 'leaving.wants_label' : 'leaving.last_day')}
            value={draft.lastDay}
            {...(isLetter ? { min: draft.letterOn } : {})}
            error={wrong[isLetter ? 'wantsLastDay' : 'lastDay']}
            change={(lastDay) => set({ lastDay })}
          />
        </div>
        {isGone ? (
          <>
            <p className="panel-note">{r('leaving.gone_note')}</p>
            <TextInput
              required
              label={r('leaving.gone_reason')}
              maxLength={300}
              value={draft.reason}
              error={wrong['reason']}
              onChange={(event) => set({ reason: event.currentTarget.value })}
            />
          </>
        ) : null}
        <Textarea
          label={isLetter ? t('leaving.letter_text') : r('leaving.ground_text')}
          autosize
          minRows={4}
          maxLength={4_000}
          value={draft.letter}
          onChange={(event) => set({ letter: event.currentTarget.value })}
        />
        <ProblemNote error={record.error ?? people.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={record.isPending}>
            {t('leaving.record')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

/** What was written; undefined while something is missing. */
function leavingFrom(draft: Draft, today: string): NewLeaving | undefined {
  const { kind, personId, letterOn, lastDay } = draft
  const reason = draft.reason.trim()
  const letter = draft.letter.trim()
  if (personId === '' || letter === '') return undefined
  if (kind === 'by_company') {
    const isGone = saysGone(draft, today)
    if (lastDay === '' || (isGone && reason === '')) return undefined
    return { kind, personId, letter, lastDay, ...(isGone ? { reason } : {}) }
  }
  const wantsLastDay = lastDay === '' ? null : lastDay
  return letterOn === '' ? undefined : { kind, personId, letter, letterOn, wantsLastDay }
}

/** Whether the company says a last day that is over. */
const saysGone = ({ kind, lastDay }: Draft, today: string): boolean =>
  kind === 'by_company' && lastDay !== '' && lastDay < today

import type { HalfDay, NewLeave } from '@bylaw/contract'
import { Button, SegmentedControl, Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { useMay, useMe } from '../shell/company'
import { type LeaveDraft, leaveFrom } from './model'
import { usePaid } from './parts'
import { askForLeave, LEAVE, leaveQueries } from './queries'
import { leaveWords } from './words'

/** Asks for leave: which, from when to when, why, and who stands in. */
export function AskDialog({ close }: { readonly close: () => void }) {
  const t = useWords(leaveWords)
  const language = useLanguage()
  const router = useRouter()
  const paid = usePaid()
  const me = useMe().person.id
  const asksForOthers = useMay()('leave.request_for')
  const choices = useQuery(leaveQueries.choices())
  const [draft, setDraft] = useState<LeaveDraft>({
    personId: me,
    kind: null,
    from: '',
    fromHalf: 'morning',
    to: '',
    toHalf: 'afternoon',
    reason: '',
    standInId: null,
  })
  const set = (change: Partial<LeaveDraft>) => setDraft((before) => ({ ...before, ...change }))
  const ask = useChange({
    change: (wish: NewLeave, command) => askForLeave(wish, command),
    refresh: LEAVE,
    done: ({ id }) => router.history.push(`/attendance/${id}`),
  })
  const wish = leaveFrom(draft)
  const wrong = fieldErrors(ask.error)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) ask.mutate(wish)
  }
  return (
    <Dialog close={close} size="lg" title={t('leave.ask')}>
      <form className="form" onSubmit={submit}>
        <ProblemNote error={choices.error} />
        {asksForOthers ? (
          <StaffSelect
            label={t('leave.for_whom')}
            value={draft.personId}
            choose={(personId) => set({ personId: personId ?? me })}
          />
        ) : null}
        <Select
          label={t('leave.kind')}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
          data={(choices.data?.kinds ?? []).map(({ key, name, paidPercent }) => ({
            value: key,
            label: t('leave.paid_kind', {
              kind: inLanguage(name, language),
              paid: paid(paidPercent),
            }),
          }))}
        />
        <div className="form-pair">
          <DayAndHalf
            label={t('leave.from')}
            halfLabel={t('leave.from_half')}
            day={draft.from}
            half={draft.fromHalf}
            error={wrong['from']}
            setDay={(from) => set({ from, ...(draft.to < from ? { to: from } : {}) })}
            setHalf={(fromHalf) => set({ fromHalf })}
          />
          <DayAndHalf
            label={t('leave.to')}
            halfLabel={t('leave.to_half')}
            day={draft.to}
            half={draft.toHalf}
            min={draft.from}
            error={wrong['to']}
            setDay={(to) => set({ to })}
            setHalf={(toHalf) => set({ toHalf })}
          />
        </div>
        <Textarea
          label={t('leave.reason')}
          autosize
          minRows={2}
          maxLength={1_000}
          value={draft.reason}
          onChange={(event) => set({ reason: event.currentTarget.value })}
        />
        <StaffSelect
          label={t('leave.stand_in')}
          value={draft.standInId}
          error={wrong['standInId']}
          choose={(standInId) => set({ standInId })}
        />
        <p className="panel-note">{t('leave.stand_in_hint')}</p>
        <ProblemNote error={ask.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={ask.isPending}>
            {t('leave.ask')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

interface DayAndHalfProps {
  readonly label: string
  readonly halfLabel: string
  readonly day: string
  readonly half: HalfDay
  readonly min?: string
  readonly error: string | undefined
  readonly setDay: (day: string) => void
  readonly setHalf: (half: HalfDay) => void
}

function DayAndHalf(props: DayAndHalfProps) {
  const t = useWords(leaveWords)
  const { min } = props
  return (
    <div className="form">
      <DateField
        label={props.label}
        value={props.day}
        error={props.error}
        change={props.setDay}
        {...(min ? { min } : {})}
      />
      <SegmentedControl
        fullWidth
        aria-label={props.halfLabel}
        value={props.half}
        onChange={(next) => props.setHalf(next as HalfDay)}
        data={(['morning', 'afternoon'] as const).map((half) => ({
          value: half,
          label: t(`leave.${half}`),
        }))}
      />
    </div>
  )
}

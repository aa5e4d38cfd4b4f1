import type { NewTrip, TripKind } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { useMay, useMe, usePlace } from '../shell/company'
import { requestTrip, TRIPS } from './queries'
import { emptyRequest, isLate, type RequestDraft, requestFrom } from './request-draft'
import { RideParts, StopParts } from './request-parts'
import { tripWords } from './words'

const KINDS: readonly TripKind[] = ['work', 'guidance', 'guidance_inside_province']

/** Requests a trip, which is due before leaving: one’s own, or anyone’s for those who run projects. */
export function RequestPanel({ close }: { readonly close: () => void }) {
  const t = useWords(tripWords)
  const may = useMay()
  const me = useMe()
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const router = useRouter()
  const [draft, setDraft] = useState(() => emptyRequest(me.person.id))
  const set = (change: Partial<RequestDraft>) => setDraft((before) => ({ ...before, ...change }))
  const request = useChange({
    change: (wish: NewTrip, command) => requestTrip(wish, command),
    refresh: TRIPS,
    done: ({ id }) => router.history.push(`/trips/${id}`),
  })
  const wish = requestFrom(draft, today)
  const wrong = fieldErrors(request.error)
  const backBeforeLeaving = draft.from !== '' && draft.to !== '' && draft.to < draft.from
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (wish) request.mutate(wish)
  }
  return (
    <SidePanel close={close} size="lg" title={t('trip.request')}>
      <form className="form" onSubmit={submit}>
        {may('project.change') ? (
          <StaffSelect
            label={t('trip.traveller')}
            value={draft.personId}
            choose={(personId) => set({ personId: personId ?? me.person.id })}
          />
        ) : null}
        <Select
          label={t('trip.kind')}
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: t(`trip.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => set({ kind: KINDS.find((each) => each === kind) ?? draft.kind })}
        />
        <TextInput
          data-autofocus
          label={t('trip.destination')}
          maxLength={120}
          value={draft.destination}
          onChange={(event) => set({ destination: event.currentTarget.value })}
        />
        <TextInput
          label={t('trip.purpose')}
          maxLength={300}
          value={draft.purpose}
          onChange={(event) => set({ purpose: event.currentTarget.value })}
        />
        <div className="form-pair">
          <DateField label={t('trip.from')} value={draft.from} change={(from) => set({ from })} />
          <DateField
            label={t('trip.to')}
            value={draft.to}
            error={backBeforeLeaving ? t('trip.dates_wrong') : wrong['to']}
            change={(to) => set({ to })}
          />
        </div>
        {isLate(draft, today) ? (
          <TextInput
            label={t('trip.late_reason')}
            description={t('trip.late_hint')}
            maxLength={300}
            value={draft.lateReason}
            error={wrong['lateReason']}
            onChange={(event) => set({ lateReason: event.currentTarget.value })}
          />
        ) : null}
        <StopParts draft={draft} set={set} />
        <RideParts draft={draft} set={set} />
        <TextInput
          label={t('trip.advance')}
          description={t('trip.advance_hint')}
          inputMode="decimal"
          value={draft.advance}
          onChange={(event) => set({ advance: event.currentTarget.value })}
        />
        <ProblemNote error={request.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!wish} loading={request.isPending}>
            {t('trip.request')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}

import type { NewTrip } from '@bylaw/contract'
import { Button, Select, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { SidePanel } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { projectQueries, requestTrip } from './queries'
import { StaffSelect } from './staff-select'
import { isTransport, TRANSPORTS } from './transport'
import { projectWords } from './words'

/** Requests a trip before leaving: one’s own, or anyone’s for those who run projects. */
export function TripDrawer({ close }: { close: () => void }) {
  const t = useWords(projectWords)
  const may = useMay()
  const me = useMe()
  const [personId, setPersonId] = useState<string | null>(me.person.id)
  const [destination, setDestination] = useState('')
  const [purpose, setPurpose] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const [transport, setTransport] = useState<NewTrip['transport']>('train')
  const request = useChange({
    change: requestTrip,
    refresh: [projectQueries.trips().queryKey],
    done: close,
  })
  const backBeforeLeaving = from !== '' && to !== '' && to < from
  const complete =
    personId && destination.trim() && purpose.trim() && from && to && !backBeforeLeaving
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!personId || !complete) return
    const text = { destination: destination.trim(), purpose: purpose.trim() }
    request.mutate({ personId, ...text, from, to, transport })
  }
  return (
    <SidePanel close={close} title={t('project.request_trip')}>
      <form className="form" onSubmit={submit}>
        {may('project.change') ? (
          <StaffSelect label={t('project.traveller')} value={personId} choose={setPersonId} />
        ) : null}
        <TextInput
          data-autofocus
          label={t('project.destination')}
          maxLength={120}
          value={destination}
          onChange={(event) => setDestination(event.currentTarget.value)}
        />
        <TextInput
          label={t('project.purpose')}
          maxLength={300}
          value={purpose}
          onChange={(event) => setPurpose(event.currentTarget.value)}
        />
        <div className="form-pair">
          <DateField label={t('project.from')} value={from} change={setFrom} />
          <DateField
            label={t('project.to')}
            value={to}
            error={backBeforeLeaving ? t('project.dates_wrong') : undefined}
            change={setTo}
          />
        </div>
        <Select
          label={t('project.transport')}
          description={t('project.transport_hint')}
          allowDeselect={false}
          data={TRANSPORTS.map((value) => ({ value, label: t(`project.${value}`) }))}
          value={transport}
          onChange={(next) => {
            if (next && isTransport(next)) setTransport(next)
          }}
        />
        <ProblemNote error={request.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!complete} loading={request.isPending}>
            {t('project.request_trip')}
          </Button>
        </FormButtons>
      </form>
    </SidePanel>
  )
}

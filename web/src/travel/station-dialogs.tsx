import type { NewStation, StationEnd, StationView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { StaffSelect } from '../people/staff-select'
import { usePlace } from '../shell/company'
import { addStation, endStation, STATIONS } from './station-queries'
import { stationWords } from './station-words'

/** Says who is stationed at which office from which day on. */
export function AddStationDialog({ close }: { readonly close: () => void }) {
  const t = useWords(stationWords)
  const { zone } = usePlace()
  const [personId, setPersonId] = useState<string | null>(null)
  const [office, setOffice] = useState('')
  const [from, setFrom] = useState(() => dayOf(Date.now(), zone))
  const add = useChange({
    change: (wish: NewStation, command) => addStation(wish, command),
    refresh: STATIONS,
    done: close,
  })
  const ready = personId !== null && office.trim() !== '' && from !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) add.mutate({ personId, office: office.trim(), from })
  }
  return (
    <Dialog close={close} title={t('station.add')}>
      <form className="form" onSubmit={submit}>
        <StaffSelect label={t('station.person')} value={personId} choose={setPersonId} />
        <TextInput
          label={t('station.office')}
          description={t('station.office_hint')}
          maxLength={80}
          value={office}
          onChange={(event) => setOffice(event.currentTarget.value)}
        />
        <DateField label={t('station.from')} value={from} change={setFrom} />
        <ProblemNote error={add.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!ready} loading={add.isPending}>
            {t('station.add')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

interface EndProps {
  readonly station: StationView
  readonly close: () => void
}

/** Ends it with its last day. */
export function EndStationDialog({ station, close }: EndProps) {
  const t = useWords(stationWords)
  const { zone } = usePlace()
  const [lastDay, setLastDay] = useState(() => dayOf(Date.now(), zone))
  const end = useChange({
    change: (wish: StationEnd, command) => endStation(station, wish, command),
    refresh: STATIONS,
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (lastDay !== '') end.mutate({ lastDay })
  }
  return (
    <Dialog close={close} title={t('station.end_title', { name: station.person.name })}>
      <form className="form" onSubmit={submit}>
        <DateField
          data-autofocus
          label={t('station.last_day')}
          description={t('station.last_day_hint')}
          min={station.from}
          value={lastDay}
          change={setLastDay}
          error={fieldErrors(end.error)['lastDay']}
        />
        <ProblemNote error={end.error} fieldsSayWhy />
        <FormButtons close={close}>
          <Button type="submit" disabled={lastDay === ''} loading={end.isPending}>
            {t('station.end')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

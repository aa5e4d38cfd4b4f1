import { Button, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { DateField } from '../common/date-field'
import { useWords } from '../i18n/use-words'
import { MeansFields } from './means-fields'
import { Part } from './part'
import type { RequestDraft, RideDraft, StopDraft } from './request-draft'
import { tripWords } from './words'

interface PartsProps {
  readonly draft: RequestDraft
  readonly set: (change: Partial<RequestDraft>) => void
}

const nextKey = (parts: readonly { readonly key: number }[]): number =>
  parts.reduce((most, { key }) => Math.max(most, key), -1) + 1

/** The itinerary in parts; none where all days are spent at the destination. */
export function StopParts({ draft, set }: PartsProps) {
  const t = useWords(tripWords)
  const { stops } = draft
  const change = (key: number, part: Partial<StopDraft>) =>
    set({ stops: stops.map((stop) => (stop.key === key ? { ...stop, ...part } : stop)) })
  const add = () =>
    set({
      stops: [
        ...stops,
        { key: nextKey(stops), from: draft.from, to: draft.to, place: draft.destination, plan: '' },
      ],
    })
  return (
    <>
      {stops.map((stop, index) => (
        <Part
          key={stop.key}
          title={`${t('trip.itinerary')} · ${t('trip.stop', { n: index + 1 })}`}
          remove={() => set({ stops: stops.filter(({ key }) => key !== stop.key) })}
        >
          <div className="form-pair">
            <DateField
              label={t('trip.stop_from')}
              value={stop.from}
              change={(from) => change(stop.key, { from })}
            />
            <DateField
              label={t('trip.stop_to')}
              value={stop.to}
              change={(to) => change(stop.key, { to })}
            />
          </div>
          <TextInput
            label={t('trip.place')}
            maxLength={120}
            value={stop.place}
            onChange={(event) => change(stop.key, { place: event.currentTarget.value })}
          />
          <TextInput
            label={t('trip.plan')}
            maxLength={300}
            value={stop.plan}
            onChange={(event) => change(stop.key, { plan: event.currentTarget.value })}
          />
        </Part>
      ))}
      <Add word={`${t('trip.itinerary')}：${t('trip.add_stop')}`} add={add} />
    </>
  )
}

/** The means of transport, with why where one needs consent. */
export function RideParts({ draft: { rides }, set }: PartsProps) {
  const t = useWords(tripWords)
  const change = (key: number, part: Partial<RideDraft>) =>
    set({ rides: rides.map((ride) => (ride.key === key ? { ...ride, ...part } : ride)) })
  return (
    <>
      {rides.map((ride, index) => (
        <Part
          key={ride.key}
          title={t('trip.ride', { n: index + 1 })}
          remove={() => set({ rides: rides.filter(({ key }) => key !== ride.key) })}
        >
          <MeansFields
            means={ride.means}
            seat={ride.seat}
            change={(part) => change(ride.key, part)}
          />
          <TextInput
            label={t('trip.why_ride')}
            maxLength={300}
            value={ride.reason}
            onChange={(event) => change(ride.key, { reason: event.currentTarget.value })}
          />
        </Part>
      ))}
      <Add
        word={`${t('trip.rides')}：${t('trip.add_ride')}`}
        add={() =>
          set({ rides: [...rides, { key: nextKey(rides), means: '', seat: null, reason: '' }] })
        }
      />
    </>
  )
}

function Add({ word, add }: { readonly word: string; readonly add: () => void }) {
  return (
    <div>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={add}
      >
        {word}
      </Button>
    </div>
  )
}

import { AreaTabs } from '../area/area-tabs'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import type { TripList } from './queries'
import { tripWords } from './words'

/** The lists of trips, each with where it is and the permission that it takes. */
export const LISTS: readonly (readonly [TripList, string, string])[] = [
  ['mine', '/trips', 'trip.read'],
  ['approval', '/trips/approval', 'trip.approve'],
  ['finance', '/trips/finance', 'trip.settle'],
  ['all', '/trips/all', 'trip.read_all'],
]
const PARTS = [...LISTS, ['stations', '/trips/stations', 'trip.read']] as const

/** The lists of trips, and who is stationed where. */
export function TripTabs({ here }: { readonly here: TripList | 'stations' }) {
  const t = useWords(tripWords)
  const may = useMay()
  return (
    <AreaTabs
      label={t('trip.lists')}
      here={PARTS.find(([each]) => each === here)?.[1] ?? ''}
      tabs={PARTS.filter(([, , permission]) => may(permission)).map(([each, href]) => ({
        href,
        label: t(`trip.${each}`),
      }))}
    />
  )
}

import { words } from '@bylaw/kernel'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import type { DaysAway, OtherTrips } from './days-away-store'

/** Says which trip it is where a batch with `mustBeFree` fails: nobody is on two trips on one day. */
export async function sayingWhichTrip<Made>(
  scope: Scope,
  days: DaysAway,
  { among, pointer }: { readonly among: OtherTrips; readonly pointer: string },
  write: () => Promise<Made>,
): Promise<Made> {
  try {
    return await write()
  } catch (error) {
    const isRefused = error instanceof Problem && error.code === 'wrong_state'
    const other = isRefused && (await scope.trips.alsoAway(days, among))
    if (!other) throw error
    const message = alsoAway(other)
    throw new Problem('unacceptable', { errors: [{ pointer, code: 'does_not_fit', message }] })
  }
}

const alsoAway = (other: { destination: string; fromDate: string; toDate: string }) => {
  const { destination, fromDate, toDate } = other
  return words(
    `这些日子与另一次出差重叠：${destination}（${fromDate} 至 ${toDate}）。同一天只能算一次出差，请改日期，或先撤回那一次。`,
    `The days overlap another trip: ${destination}, ${fromDate} to ${toDate}. A day is of one trip only; change the days, or withdraw the other one first.`,
  )
}

import type { Scope } from '../scope'
import { agreedUntil, tripStanding } from './standing'

/** The trip that somebody was on, on a day, and when the log of that day was first written. */
export interface TripOn {
  readonly id: string
  readonly destination: string
  readonly loggedAtMs: number | null
}

/** Undefined where no trip that was approved covers the day. */
export async function tripOn(
  scope: Scope,
  personId: string,
  date: string,
): Promise<TripOn | undefined> {
  for (const trip of await scope.trips.begunBy(personId, date)) {
    const { entries, logs } = await scope.trips.courseOf(trip.id)
    const standing = tripStanding(entries)
    if (standing.notGone) continue
    const last = standing.claim?.returnedOn ?? agreedUntil(trip.toDate, standing)
    const log = logs.find((each) => each.date === date)
    if (date <= last || log)
      return {
        id: trip.id,
        destination: trip.destination,
        loggedAtMs: log?.writtenAtMs ?? null,
      }
  }
  return undefined
}

/** A stretch of days that somebody was on a trip, as far as it was agreed to or lasted. */
export interface TripStretch {
  readonly personId: string
  readonly personName: string
  readonly id: string
  readonly destination: string
  readonly from: string
  readonly to: string
}

/** Trips that reach into some days, with the days that were added to them: everybody's, or one person's. */
export async function tripDaysWithin(
  scope: Scope,
  from: string,
  to: string,
  personId?: string,
): Promise<TripStretch[]> {
  const trips = await scope.trips.within(from, to, personId)
  const entries = await scope.trips.entriesOf(trips.map(({ id }) => id))
  const whole = trips.flatMap((trip) => {
    const standing = tripStanding(entries.get(trip.id) ?? [])
    if (standing.notGone) return []
    const last = standing.claim?.returnedOn ?? agreedUntil(trip.toDate, standing)
    const { id, personId: who, personName, destination, fromDate } = trip
    return [{ personId: who, personName, id, destination, from: fromDate, to: last }]
  })
  return whole.filter((trip) => trip.to >= from)
}

import type { Scope } from '../scope'
import { agreedUntil, tripStanding } from './standing'
import type { Trip } from './store'

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

/** Trips that were approved and reach into a stretch of days, by the day on which they begin. */
export const tripsWithin = (scope: Scope, from: string, to: string): Promise<Trip[]> =>
  scope.trips.within(from, to)

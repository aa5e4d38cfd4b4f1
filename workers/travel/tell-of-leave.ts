import { tellPeople } from '../notices/tell'
import type { Scope } from '../scope'
import { newsOf } from './news-of'
import { tripStanding } from './standing'

/** Days on which somebody has leave now, or has it no more. */
interface Changed {
  readonly personId: string
  readonly dates: readonly string[]
  /** By which decision about which leave: each is told once. */
  readonly decision: string
}

/**
 * Tells a traveller and whoever checked the claim that leave was given, or cut short, on days of a trip
 * whose figures were fixed already: they are checked anew, or the difference is recorded by itself.
 * Goes into the batch of the decision.
 */
export async function tellOfLeaveOnTrips(scope: Scope, { personId, dates, decision }: Changed) {
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return []
  const trips = await scope.trips.within(first, last, personId)
  const told = []
  for (const trip of trips) {
    if (trip.state !== 'checked' && trip.state !== 'settled') continue
    const { claim, checked } = tripStanding((await scope.trips.courseOf(trip.id)).entries)
    const isOnIt = (day: string) => claim && claim.departedOn <= day && day <= claim.returnedOn
    if (!dates.some(isOnIt)) continue
    const news = newsOf(trip, 'trip_leave')
    const eventId = `${trip.id}.${decision}`
    told.push(...tellPeople(scope, [personId, checked?.byId ?? null], { ...news, eventId }))
  }
  return told
}

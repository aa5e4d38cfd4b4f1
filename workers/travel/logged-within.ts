import type { Scope } from '../scope'

/** The log of a day on a trip, and when it was first written. */
export interface DayLogged {
  readonly tripId: string
  readonly personId: string
  readonly date: string
  readonly atMs: number
}

/** The days from one to another that travellers wrote logs of: everybody’s, or one person’s. */
export const loggedWithin = (
  scope: Scope,
  from: string,
  to: string,
  personId?: string,
): Promise<DayLogged[]> => scope.trips.loggedWithin(from, to, personId)

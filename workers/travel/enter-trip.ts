import type { TripState, TripView } from '@bylaw/contract'
import type { BatchItem } from 'drizzle-orm/batch'
import { auditEntry } from '../audit/entry'
import type { Scope } from '../scope'
import { waitsFor } from './acts'
import { readTrip } from './read-trip'
import { courseOf, tripStanding } from './standing'
import type { Trip, TripEntry } from './store'
import type { TripSaid } from './table'
import type { TripInHand } from './visible-trip'

/** What a turn does to a trip, beside what is said of it. */
export interface TripTurn {
  readonly said: TripSaid
  readonly note?: string | null
  readonly state?: TripState
  readonly change?: Partial<Pick<Trip, 'ruleSetId' | 'ruleVersion' | 'paidDays'>>
  /** What is written with it: news, a line of pay. */
  readonly also?: (after: Trip) => readonly BatchItem<'sqlite'>[]
}

/** Writes a turn of a trip down: what was said, how the trip stands by it, and what comes of it. */
export async function enterTrip(
  scope: Scope,
  { trip, entries }: TripInHand,
  { said, note, state = trip.state, change = {}, also = () => [] }: TripTurn,
): Promise<TripView> {
  const entry: TripEntry = {
    n: trip.version,
    did: said.did,
    said,
    note: note ?? '',
    personId: trip.personId,
    byId: scope.personId,
    byName: scope.personName,
    atMs: scope.now,
  }
  const course = [...entries, entry]
  const changed = { ...change, state, waitsFor: waitsFor(state, tripStanding(course)) }
  await scope.shard.batch([
    scope.trips.change(trip.id, trip.version, changed),
    scope.shard.mustHaveChanged(),
    scope.trips.enter(trip.id, entry),
    auditEntry(scope, `trip.${courseOf(course).at(-1) ?? said.did}`, trip.id),
    ...also({ ...trip, ...changed, version: trip.version + 1 }),
  ])
  return readTrip(scope, trip.id)
}

import { and, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { trips } from './table'

/** Days that somebody is, or wants to be, away on a trip. */
export interface DaysAway {
  readonly tripId: string
  readonly personId: string
  readonly from: string
  readonly to: string
}

/** Which other trips count: those somebody said yes to, or those that are only asked for too. */
export type OtherTrips = 'approved' | 'live'

const STATES = {
  approved: ['approved', 'claimed', 'checked', 'settled'],
  live: ['requested', 'approved', 'claimed', 'checked', 'settled'],
} as const

/** Which days the trips of one company take up. */
export const daysAwayStore = ({ db, batch, onlyIf }: Shard, companyId: string) => {
  const claimed = (day: 'departedOn' | 'returnedOn' | 'notGone') => sql`(
    SELECT json_extract(said, ${`$.${day}`}) FROM trip_entries
    WHERE company_id = ${companyId} AND trip_id = ${trips.id} AND did = 'claimed'
    ORDER BY n DESC LIMIT 1)`
  const agreed = sql`(
    SELECT max(json_extract(said, '$.agreedUntil')) FROM trip_entries
    WHERE company_id = ${companyId} AND trip_id = ${trips.id} AND did = 'overrun_decided')`

  /** As long as they lasted where they were claimed; before, as long as they were agreed to. One that never was takes none. */
  const sharing = ({ tripId, personId, from, to }: DaysAway, among: OtherTrips) =>
    and(
      eq(trips.companyId, companyId),
      eq(trips.personId, personId),
      ne(trips.id, tripId),
      inArray(trips.state, STATES[among]),
      sql`(${trips.state} = 'approved' OR ${claimed('notGone')} IS NULL)`,
      lte(sql`coalesce(${claimed('departedOn')}, ${trips.fromDate})`, to),
      gte(sql`coalesce(${claimed('returnedOn')}, ${agreed}, ${trips.toDate})`, from),
    )

  return {
    /** Another trip of the person on one of those days. */
    async alsoAway(days: DaysAway, among: OtherTrips) {
      const [rows] = await batch([
        db
          .select({
            destination: trips.destination,
            fromDate: trips.fromDate,
            toDate: trips.toDate,
            state: trips.state,
            isAdvanced: sql<0 | 1>`EXISTS (
              SELECT 1 FROM trip_entries
              WHERE company_id = ${companyId} AND trip_id = ${trips.id}
                AND did = 'advance_paid')`.as('is_advanced'),
          })
          .from(trips)
          .where(sharing(days, among))
          .limit(1),
      ])
      return rows[0]
    },

    /** A statement that fails its batch where the person has another trip on one of those days: `wrong_state`. */
    mustBeFree: (days: DaysAway, among: OtherTrips) =>
      db.run(sql`
        SELECT CASE WHEN EXISTS (SELECT 1 FROM trips WHERE ${sharing(days, among)})
          THEN json_extract('{}', 'wrong_state') ELSE 1 END`),

    /** A statement that fails its batch where a day of a trip was logged: `wrong_state`. */
    notLogged: (tripId: string) =>
      onlyIf(
        sql`NOT EXISTS (
          SELECT 1 FROM trip_logs WHERE company_id = ${companyId} AND trip_id = ${tripId})`,
        'wrong_state',
      ),
  }
}

import type { TripWaitsFor } from '@bylaw/contract'
import { grouped } from '@bylaw/kernel'
import { and, asc, desc, eq, gte, inArray, lte, ne, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { ROWS_AT_ONCE, wholeList } from '../platform/whole-list'
import { daysAwayStore } from './days-away-store'
import type { DayLogged } from './logged-within'
import { stationStore } from './station-store'
import { tripEntries, tripLogs, trips } from './table'

export type Trip = Omit<typeof trips.$inferSelect, 'companyId'>
export type TripEntry = Omit<typeof tripEntries.$inferSelect, 'companyId' | 'tripId'>
export type TripLog = Omit<typeof tripLogs.$inferSelect, 'companyId' | 'tripId' | 'n'>

/** States of a trip that somebody has said yes to. */
const APPROVED = ['approved', 'claimed', 'checked', 'settled'] as const

const UNSETTLED = ['requested', 'approved', 'claimed', 'checked'] as const

/** The trips of one company, which is fixed here. */
export type TripStore = ReturnType<typeof tripStore>

export const tripStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(trips.companyId, companyId)
  const guidanceOf = (personId: string, month: string, otherThan: string) =>
    and(
      ours,
      eq(trips.personId, personId),
      sql`${trips.fromDate} BETWEEN ${`${month}-01`} AND ${`${month}-31`}`,
      eq(trips.kind, 'guidance'),
      ne(trips.id, otherThan),
    )

  return {
    ...stationStore(shard, companyId),
    ...daysAwayStore(shard, companyId),

    /** Latest departure first: everybody's or one person's, or those that wait for somebody. */
    async list(wish: {
      readonly personId: string | undefined
      readonly waitsFor: TripWaitsFor | undefined
      readonly limit: number
      readonly after: PlaceInList | undefined
    }): Promise<Trip[]> {
      const [from, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(trips)
          .where(
            and(
              ours,
              wish.personId === undefined ? undefined : eq(trips.personId, wish.personId),
              wish.waitsFor === undefined ? undefined : eq(trips.waitsFor, wish.waitsFor),
              wish.after && sql`(${trips.fromDate}, ${trips.id}) < (${from}, ${id})`,
            ),
          )
          .orderBy(desc(trips.fromDate), desc(trips.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    /** The latest few of a person's trips that were approved and had begun by a day. */
    async begunBy(personId: string, date: string): Promise<Trip[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(trips)
          .where(
            and(
              ours,
              eq(trips.personId, personId),
              lte(trips.fromDate, date),
              inArray(trips.state, APPROVED),
            ),
          )
          .orderBy(desc(trips.fromDate), desc(trips.id))
          .limit(3),
      ])
      return rows
    },

    /**
     * Approved trips that were to reach into a stretch of days, or end shortly before it; none is
     * longer than a quarter. Everybody's, or one person's.
     */
    within: (from: string, to: string, personId?: string): Promise<Trip[]> =>
      wholeList(async (last) => {
        const [rows] = await shard.batch([
          db
            .select()
            .from(trips)
            .where(
              and(
                ours,
                personId === undefined ? undefined : eq(trips.personId, personId),
                gte(trips.fromDate, sql`date(${from}, '-100 days')`),
                lte(trips.fromDate, to),
                gte(trips.toDate, sql`date(${from}, '-31 days')`),
                inArray(trips.state, APPROVED),
                last && sql`(${trips.fromDate}, ${trips.id}) > (${last.fromDate}, ${last.id})`,
              ),
            )
            .orderBy(asc(trips.fromDate), asc(trips.id))
            .limit(ROWS_AT_ONCE),
        ])
        return rows
      }),

    /** Days within some dates that travellers wrote logs of, and when each was first written. */
    async loggedWithin(from: string, to: string, personId?: string): Promise<DayLogged[]> {
      const [rows] = await shard.batch([
        db
          .select({
            tripId: tripLogs.tripId,
            personId: trips.personId,
            date: tripLogs.date,
            atMs: sql<number>`min(${tripLogs.writtenAtMs})`,
          })
          .from(trips)
          .innerJoin(
            tripLogs,
            and(eq(tripLogs.companyId, trips.companyId), eq(tripLogs.tripId, trips.id)),
          )
          .where(
            and(
              ours,
              gte(trips.fromDate, sql`date(${from}, '-100 days')`),
              lte(trips.fromDate, to),
              gte(tripLogs.date, from),
              lte(tripLogs.date, to),
              personId === undefined ? undefined : eq(trips.personId, personId),
            ),
          )
          .groupBy(tripLogs.tripId, trips.personId, tripLogs.date),
      ])
      return rows
    },

    async read(id: string): Promise<Trip | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(trips)
          .where(and(ours, eq(trips.id, id))),
      ])
      return rows[0]
    },

    /** A person's trips that have not ended, the earliest first. */
    async unsettledOf(personId: string): Promise<Trip[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(trips)
          .where(and(ours, eq(trips.personId, personId), inArray(trips.state, UNSETTLED)))
          .orderBy(asc(trips.fromDate), asc(trips.id)),
      ])
      return rows
    },

    /** What was done with one and what was logged on it, each in its order. */
    async courseOf(id: string): Promise<{ entries: TripEntry[]; logs: TripLog[] }> {
      const [entries, logs] = await shard.batch([
        db
          .select()
          .from(tripEntries)
          .where(and(eq(tripEntries.companyId, companyId), eq(tripEntries.tripId, id)))
          .orderBy(asc(tripEntries.n)),
        db
          .select()
          .from(tripLogs)
          .where(and(eq(tripLogs.companyId, companyId), eq(tripLogs.tripId, id)))
          .orderBy(asc(tripLogs.date), asc(tripLogs.n)),
      ])
      return { entries, logs }
    },

    /** What was done with several, each in its order. */
    async entriesOf(ids: readonly string[]): Promise<ReadonlyMap<string, TripEntry[]>> {
      if (ids.length === 0) return new Map()
      const [rows] = await shard.batch([
        db
          .select()
          .from(tripEntries)
          .where(
            and(
              eq(tripEntries.companyId, companyId),
              inArray(
                tripEntries.tripId,
                sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`,
              ),
            ),
          )
          .orderBy(asc(tripEntries.n)),
      ])
      return grouped(rows, ({ tripId }) => tripId)
    },

    /** Days of guidance already paid to somebody in a month, but for one trip. */
    async paidDaysIn(personId: string, month: string, otherThan: string): Promise<number> {
      const [rows] = await shard.batch([
        db
          .select({ days: sql<number>`coalesce(sum(${trips.paidDays}), 0)` })
          .from(trips)
          .where(guidanceOf(personId, month, otherThan)),
      ])
      return rows[0]?.days ?? 0
    },

    /** A statement that fails its batch if more days of a month were paid by now than were counted. */
    paidDaysAre: (personId: string, month: string, otherThan: string, counted: number) =>
      db.run(sql`
        SELECT CASE WHEN ${counted} <> coalesce(sum(paid_days), 0)
          THEN json_extract('{}', 'stale_version') ELSE 1 END
        FROM trips WHERE ${guidanceOf(personId, month, otherThan)}`),

    add: (row: Trip) => db.insert(trips).values({ ...row, companyId }),

    /** Goes on with one, if nobody has since; goes before `mustHaveChanged`. */
    change: (
      id: string,
      basedOn: number,
      change: Partial<Pick<Trip, 'state' | 'waitsFor' | 'ruleSetId' | 'ruleVersion' | 'paidDays'>>,
    ) =>
      db
        .update(trips)
        .set({ ...change, version: basedOn + 1 })
        .where(and(ours, eq(trips.id, id), eq(trips.version, basedOn))),

    enter: (tripId: string, entry: TripEntry) =>
      db.insert(tripEntries).values({ ...entry, companyId, tripId }),

    /** Writes a day's log while the trip is under way; goes before `mustHaveChanged`. */
    log: (tripId: string, { date, place, night, work, writtenBy, writtenAtMs }: TripLog) =>
      db.run(sql`
        INSERT INTO trip_logs
        SELECT ${companyId}, ${tripId}, ${date},
          (SELECT coalesce(max(n), 0) + 1 FROM trip_logs
           WHERE company_id = ${companyId} AND trip_id = ${tripId} AND date = ${date}),
          ${place}, ${night}, ${work}, ${writtenBy}, ${writtenAtMs}
        WHERE EXISTS (
          SELECT 1 FROM trips
          WHERE company_id = ${companyId} AND id = ${tripId} AND state = 'approved')`),
  }
}

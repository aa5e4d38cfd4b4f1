import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import { stations } from './station-table'

export type Station = Omit<typeof stations.$inferSelect, 'companyId'>

/** Who is stationed where in one company. */
export const stationStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(stations.companyId, companyId)

  return {
    /** Stations on some day of a period: everybody’s, or of a stretch of people. */
    async stationsWithin(from: string, to: string, among?: Stretch): Promise<Station[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(stations)
          .where(
            and(
              ours,
              lte(stations.fromDate, to),
              or(isNull(stations.lastDay), gte(stations.lastDay, from)),
              inStretch(stations.personId, among),
            ),
          )
          .orderBy(asc(stations.fromDate), asc(stations.id)),
      ])
      return rows
    },

    async readStation(id: string): Promise<Station | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(stations)
          .where(and(ours, eq(stations.id, id))),
      ])
      return rows[0]
    },

    /** A day at another office is refused: `already_exists`. */
    addStation: (row: Station) => db.insert(stations).values({ ...row, companyId }),

    /** Ends one, if nobody has since; goes before `mustHaveChanged`. */
    endStation: (
      id: string,
      basedOn: number,
      turn: Pick<Station, 'lastDay' | 'endedBy' | 'endedAtMs'>,
    ) =>
      db
        .update(stations)
        .set({ ...turn, version: basedOn + 1 })
        .where(
          and(ours, eq(stations.id, id), eq(stations.version, basedOn), isNull(stations.lastDay)),
        ),
  }
}

import { and, asc, desc, eq, ne, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { reachAttempts } from './reach-table'
import { unexcusedAbsences } from './table'

export type ReachAttempt = Omit<typeof reachAttempts.$inferSelect, 'companyId'>

/** Attempts to reach the people of one company, which is fixed here. */
export const reachStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(reachAttempts.companyId, companyId)

  return {
    /** The latest first: at everybody, or at one person. */
    async reachAttempts(wish: {
      readonly personId: string | undefined
      readonly limit: number
      readonly after: PlaceInList | undefined
    }): Promise<ReachAttempt[]> {
      const [at, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(reachAttempts)
          .where(
            and(
              ours,
              wish.personId === undefined ? undefined : eq(reachAttempts.personId, wish.personId),
              wish.after && sql`(${reachAttempts.at}, ${reachAttempts.id}) < (${at}, ${id})`,
            ),
          )
          .orderBy(desc(reachAttempts.at), desc(reachAttempts.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    /** A day’s attempts at one person in their order, and the absence that the day was proposed as. */
    async reachDay(
      personId: string,
      date: string,
    ): Promise<{
      readonly attempts: ReachAttempt[]
      readonly absenceId: string | null
    }> {
      const [attempts, absences] = await shard.batch([
        db
          .select()
          .from(reachAttempts)
          .where(
            and(
              ours,
              eq(reachAttempts.personId, personId),
              sql`${reachAttempts.at} BETWEEN ${`${date}T00:00`} AND ${`${date}T23:59`}`,
            ),
          )
          .orderBy(asc(reachAttempts.at), asc(reachAttempts.id)),
        db
          .select({ id: unexcusedAbsences.id })
          .from(unexcusedAbsences)
          .where(
            and(
              eq(unexcusedAbsences.companyId, companyId),
              eq(unexcusedAbsences.personId, personId),
              eq(unexcusedAbsences.date, date),
              ne(unexcusedAbsences.state, 'dismissed'),
            ),
          ),
      ])
      return { attempts, absenceId: absences[0]?.id ?? null }
    },

    async reachAttempt(id: string): Promise<ReachAttempt | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(reachAttempts)
          .where(and(ours, eq(reachAttempts.id, id))),
      ])
      return rows[0]
    },

    recordReachAttempt: (row: ReachAttempt) =>
      db.insert(reachAttempts).values({ ...row, companyId }),
  }
}

import { daysAfter } from '@bylaw/kernel'
import { and, asc, between, eq, gte, isNull } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import type { Withdrawal } from '../platform/withdrawal'
import { MOST_DAYS } from './shutdowns-of'
import { stoppages } from './stoppage-table'

export type Stoppage = Omit<typeof stoppages.$inferSelect, 'companyId'>

/** When work stood still in one company. */
export const stoppageStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(stoppages.companyId, companyId)
  const within = (from: string, to: string) =>
    db
      .select()
      .from(stoppages)
      .where(
        and(
          ours,
          between(stoppages.fromDate, daysAfter(from, -MOST_DAYS), to),
          gte(stoppages.toDate, from),
        ),
      )
      .orderBy(asc(stoppages.fromDate), asc(stoppages.id))

  return {
    /** All that reach into a period, also those that were taken back. */
    async stoppagesOnRecord(
      from: string,
      to: string,
      note: readonly BatchItem<'sqlite'>[] = [],
    ): Promise<Stoppage[]> {
      const [rows] = await shard.batch([within(from, to), ...note])
      return rows
    },

    /** Those of them that stand. */
    async stoppagesWithin(from: string, to: string): Promise<Stoppage[]> {
      const [rows] = await shard.batch([within(from, to)])
      return rows.filter(({ withdrawnBy }) => withdrawnBy === null)
    },

    async readStoppage(id: string): Promise<Stoppage | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(stoppages)
          .where(and(ours, eq(stoppages.id, id))),
      ])
      return rows[0]
    },

    addStoppage: (row: Stoppage) => db.insert(stoppages).values({ ...row, companyId }),

    /** Takes one back, if nobody has since; goes before `mustHaveChanged`. */
    withdrawStoppage: (id: string, basedOn: number, turn: Withdrawal) =>
      db
        .update(stoppages)
        .set({ ...turn, version: basedOn + 1 })
        .where(
          and(
            ours,
            eq(stoppages.id, id),
            eq(stoppages.version, basedOn),
            isNull(stoppages.withdrawnBy),
          ),
        ),
  }
}

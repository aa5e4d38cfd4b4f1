import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import { customerPairs } from './table'

export type Pair = Omit<typeof customerPairs.$inferSelect, 'companyId'>

/** Who answers for each customer, and who did before. */
export const pairStore = (shard: Shard, companyId: string) => {
  const of = (customerId: string) =>
    and(eq(customerPairs.companyId, companyId), eq(customerPairs.customerId, customerId))

  return {
    /** Every pair there was for a customer, the first one first. */
    async pairsOf(customerId: string): Promise<Pair[]> {
      const [rows] = await shard.batch([
        shard.db.select().from(customerPairs).where(of(customerId)).orderBy(asc(customerPairs.n)),
      ])
      return rows
    },

    /** The pair of now of every customer that has one. */
    async pairsNow(): Promise<Pair[]> {
      const [rows] = await shard.batch([
        // Of a group of which the greatest is taken, SQLite shows the row that has it.
        shard.db
          .select({ ...getTableColumns(customerPairs), n: sql<number>`max(${customerPairs.n})` })
          .from(customerPairs)
          .where(eq(customerPairs.companyId, companyId))
          .groupBy(customerPairs.customerId)
          .orderBy(asc(customerPairs.customerId)),
      ])
      return rows
    },

    async pairNow(customerId: string): Promise<Pair | undefined> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(customerPairs)
          .where(of(customerId))
          .orderBy(desc(customerPairs.n))
          .limit(1),
      ])
      return rows[0]
    },

    /** Begins a new pair, which ends the one before; two at once: the later one is stale. */
    async addPair(pair: Pair, alongWith: readonly BatchItem<'sqlite'>[]): Promise<void> {
      await shard.batch([
        shard.db
          .insert(customerPairs)
          .values({ ...pair, companyId })
          .onConflictDoNothing(),
        shard.mustHaveChanged(),
        ...alongWith,
      ])
    },
  }
}

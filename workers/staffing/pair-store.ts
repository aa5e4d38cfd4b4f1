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

    /** The customers that somebody answers for now, as first or second, by name. */
    async customersOf(personId: string, limit: number): Promise<{ id: string; title: string }[]> {
      const [rows] = await shard.batch([
        shard.db.all<{ id: string; title: string }>(sql`
          SELECT c.id, c.name AS title FROM customer_pairs AS p
          JOIN customers AS c ON c.company_id = p.company_id AND c.id = p.customer_id
          WHERE p.company_id = ${companyId} AND ${personId} IN (p.first_id, p.second_id)
            AND p.n = (SELECT max(n) FROM customer_pairs
              WHERE company_id = p.company_id AND customer_id = p.customer_id)
          ORDER BY c.name, c.id LIMIT ${limit}`),
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

import { and, asc, desc, eq, gt, inArray, lt } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { payRuns, paySlips } from './table'

/** What of a slip is compared. */
export type ComparedSlip = Pick<
  typeof paySlips.$inferSelect,
  'id' | 'personId' | 'personName' | 'payableFen' | 'lines'
>

/** Reads the months of one company beside each other. */
export const comparisonStore = (shard: Shard, companyId: string) => {
  const { db } = shard

  return {
    /** The last approved month before this one, by its own run; corrections are told by themselves. */
    async approvedRunBefore(month: string): Promise<typeof payRuns.$inferSelect | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(payRuns)
          .where(
            and(
              eq(payRuns.companyId, companyId),
              lt(payRuns.month, month),
              eq(payRuns.n, 0),
              eq(payRuns.apart, 0),
              eq(payRuns.state, 'approved'),
            ),
          )
          .orderBy(desc(payRuns.month))
          .limit(1),
      ])
      return rows[0]
    },

    /**
     * The slips of at least so many people of each of two months, by person, from the one after this
     * person on. Somebody has one of each of a month's runs at most.
     */
    async slipsBeside(
      [was, is]: readonly [readonly string[], readonly string[]],
      wish: { readonly after: string; readonly limit: number },
    ): Promise<readonly [readonly ComparedSlip[], readonly ComparedSlip[]]> {
      const slipsOf = (runIds: readonly string[]) =>
        db
          .select({
            id: paySlips.id,
            personId: paySlips.personId,
            personName: paySlips.personName,
            payableFen: paySlips.payableFen,
            lines: paySlips.lines,
          })
          .from(paySlips)
          .where(
            and(
              eq(paySlips.companyId, companyId),
              inArray(paySlips.runId, [...runIds]),
              gt(paySlips.personId, wish.after),
            ),
          )
          .orderBy(asc(paySlips.personId))
          .limit(wish.limit * runIds.length)
      return await shard.batch([slipsOf(was), slipsOf(is)])
    },
  }
}

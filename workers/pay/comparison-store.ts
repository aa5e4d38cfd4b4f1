import { and, asc, desc, eq, gt, lt } from 'drizzle-orm'
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

    /** So many slips of each of two runs, by person, from the one after this person on. */
    async slipsBeside(
      runIds: readonly [string, string],
      wish: { readonly after: string; readonly limit: number },
    ): Promise<readonly [readonly ComparedSlip[], readonly ComparedSlip[]]> {
      const slipsOf = (runId: string) =>
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
              eq(paySlips.runId, runId),
              gt(paySlips.personId, wish.after),
            ),
          )
          .orderBy(asc(paySlips.personId))
          .limit(wish.limit)
      return await shard.batch([slipsOf(runIds[0]), slipsOf(runIds[1])])
    },
  }
}

import { and, asc, eq, gt, lt, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { notCarriedIn } from './carried'
import { givenBackOf } from './given-back-store'
import { payRuns, paySlips } from './table'

/** What was paid to somebody too much and is still owed: no later pay took it off, and it was not given back. */
export type Debt = Pick<
  typeof paySlips.$inferSelect,
  'personId' | 'personName' | 'month' | 'lines'
> & { readonly slipId: string; readonly n: number; readonly approvedAtMs: number | null }

/** What one company's people were paid too much, and the later pay that could have taken it off. */
export const debtStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(payRuns.companyId, companyId)
  const notCarried = notCarriedIn(companyId)
  return {
    /** All that is still owed of what was paid too much, the earliest month first. */
    async debts(): Promise<Debt[]> {
      const { id: slipId, personId, personName, month, lines } = paySlips
      const { n, approvedAtMs } = payRuns
      const [rows] = await shard.batch([
        db
          .select({ slipId, personId, personName, month, lines, n, approvedAtMs })
          .from(paySlips)
          .innerJoin(
            payRuns,
            and(eq(payRuns.companyId, paySlips.companyId), eq(payRuns.id, paySlips.runId)),
          )
          .where(
            and(
              eq(paySlips.companyId, companyId),
              lt(paySlips.payableFen, 0),
              sql`${paySlips.payableFen} + ${givenBackOf(companyId)} < 0`,
              eq(payRuns.state, 'approved'),
              notCarried,
            ),
          )
          .orderBy(asc(paySlips.month), asc(payRuns.n), asc(paySlips.personId), asc(slipId)),
      ])
      return rows
    },

    /** The lines of what some runs pay some people. */
    async linesOfAmong(runIds: readonly string[], personIds: readonly string[]) {
      const { runId, personId, lines } = paySlips
      const among = (ids: readonly string[]) =>
        sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
      const [rows] = await shard.batch([
        db
          .select({ runId, personId, lines })
          .from(paySlips)
          .where(
            and(
              eq(paySlips.companyId, companyId),
              sql`${runId} IN ${among(runIds)}`,
              sql`${personId} IN ${among(personIds)}`,
            ),
          ),
      ])
      return rows
    },

    /** The runs of months after one that pay somebody, whether or not they are approved. */
    async runsPaying(personId: string, after: string) {
      const { id, month, n, state, calculatedAtMs, approvedAtMs } = payRuns
      const [rows] = await shard.batch([
        db
          .select({ id, month, n, state, calculatedAtMs, approvedAtMs })
          .from(payRuns)
          .innerJoin(
            paySlips,
            and(eq(paySlips.companyId, payRuns.companyId), eq(paySlips.runId, payRuns.id)),
          )
          .where(and(ours, eq(paySlips.personId, personId), gt(payRuns.month, after))),
      ])
      return rows
    },
  }
}

import { and, asc, eq, lt, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import { commissions, payRuns } from './table'

export type CommissionRow = typeof commissions.$inferSelect

/** What people earned on projects, and what of it pay has counted, of one company. */
export const commissionStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(commissions.companyId, companyId)

  return {
    async commissionsOfRun(runId: string): Promise<CommissionRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(commissions)
          .where(and(ours, eq(commissions.runId, runId)))
          .orderBy(asc(commissions.personId), asc(commissions.projectId)),
      ])
      return rows
    },

    /** What approved runs of earlier months found earned and counted, per person and project. */
    async commissionsBefore(month: string, among?: Stretch) {
      const [rows] = await shard.batch([
        db
          .select({
            personId: commissions.personId,
            projectId: commissions.projectId,
            earnedFen: sql<number>`sum(${commissions.earnedFen})`,
            countedFen: sql<number>`sum(${commissions.countedFen})`,
          })
          .from(commissions)
          .innerJoin(
            payRuns,
            and(eq(payRuns.companyId, commissions.companyId), eq(payRuns.id, commissions.runId)),
          )
          .where(
            and(
              ours,
              eq(payRuns.state, 'approved'),
              lt(commissions.month, month),
              inStretch(commissions.personId, among),
            ),
          )
          .groupBy(commissions.personId, commissions.projectId),
      ])
      return rows
    },
  }
}

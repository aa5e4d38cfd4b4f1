import { and, asc, eq } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { commissions } from './table'

export type CommissionRow = typeof commissions.$inferSelect

/** What runs found earned on projects and counted of it, of one company. */
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
  }
}

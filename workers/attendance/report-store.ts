import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { reportDuties, reportLooks } from './report-table'

export type ReportDuty = Omit<typeof reportDuties.$inferSelect, 'companyId'>

/** Who owes which report in one company, which is fixed here. */
export const reportStore = (shard: Shard, companyId: string) => {
  const { db } = shard

  return {
    /** What was said until a day, the earliest first: of everybody, or of one person. */
    async reportDutiesUntil(to: string, personId?: string): Promise<ReportDuty[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(reportDuties)
          .where(
            and(
              eq(reportDuties.companyId, companyId),
              personId === undefined ? undefined : eq(reportDuties.personId, personId),
              lte(reportDuties.fromDate, to),
            ),
          )
          .orderBy(asc(reportDuties.fromDate)),
      ])
      return rows
    },

    /** Looks from a moment on, or from an earlier one that stands already. */
    lookAtReportsFrom: (personId: string, lookAtMs: number) =>
      db
        .insert(reportLooks)
        .values({ companyId, personId, lookAtMs })
        .onConflictDoUpdate({
          target: [reportLooks.companyId, reportLooks.personId],
          set: { lookAtMs: sql`min(${reportLooks.lookAtMs}, ${lookAtMs})` },
        }),

    /** Looks again at a moment. */
    lookAtReportsAt: (personId: string, lookAtMs: number) =>
      db
        .update(reportLooks)
        .set({ lookAtMs })
        .where(and(eq(reportLooks.companyId, companyId), eq(reportLooks.personId, personId))),

    /** From a day on; said again of the same day, the last word holds. */
    oweReport: (row: ReportDuty) =>
      db
        .insert(reportDuties)
        .values({ ...row, companyId })
        .onConflictDoUpdate({
          target: [
            reportDuties.companyId,
            reportDuties.personId,
            reportDuties.report,
            reportDuties.fromDate,
          ],
          set: row,
        }),
  }
}

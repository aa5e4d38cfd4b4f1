import { and, eq, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { EntryRow, RecordRow, ScheduleRow } from './store'
import { postHolders, procedureEntries, procedureRecords, procedureSchedules } from './table'

/** What is written of one company’s procedures; each goes into a batch with the rest of its change. */
export const procedureWrites = (shard: Shard, companyId: string) => {
  const { db } = shard
  const planOf = (ruleSetId: string) =>
    and(eq(procedureSchedules.companyId, companyId), eq(procedureSchedules.ruleSetId, ruleSetId))

  return {
    start: (row: RecordRow) => db.insert(procedureRecords).values({ ...row, companyId }),

    enter: (recordId: string, entry: EntryRow) =>
      db.insert(procedureEntries).values({ ...entry, companyId, recordId }),

    /**
     * Changes an open record, if nobody has since; goes before `mustHaveChanged`. Where it is overdue,
     * whom it concerns now is told with the next sweep: the Desk tells each of them once.
     */
    change: (id: string, basedOn: number, change: Partial<Omit<RecordRow, 'id' | 'version'>>) =>
      db
        .update(procedureRecords)
        .set({ ...change, noticedOverdueAtMs: null, version: basedOn + 1 })
        .where(
          and(
            eq(procedureRecords.companyId, companyId),
            eq(procedureRecords.id, id),
            eq(procedureRecords.version, basedOn),
            eq(procedureRecords.state, 'open'),
          ),
        ),

    /** Says whose a duty is and when it comes round. */
    plan: ({ ruleSetId, ...row }: ScheduleRow) =>
      db
        .insert(procedureSchedules)
        .values({ ...row, companyId, ruleSetId })
        .onConflictDoUpdate({
          target: [procedureSchedules.companyId, procedureSchedules.ruleSetId],
          set: row,
        }),

    /** A duty no longer comes round. */
    unplan: (ruleSetId: string) => db.delete(procedureSchedules).where(planOf(ruleSetId)),

    /** Plans the next time of a duty, unless a record of it is still open: then it follows that. */
    planNext: (
      ruleSetId: string,
      next: Pick<ScheduleRow, 'ruleVersion' | 'nextOn' | 'opensAtMs' | 'dueAtMs'>,
    ) =>
      db
        .update(procedureSchedules)
        .set(next)
        .where(
          and(
            planOf(ruleSetId),
            sql`NOT EXISTS (
              SELECT 1 FROM procedure_records r
              WHERE r.company_id = ${companyId} AND r.rule_set_id = ${ruleSetId}
                AND r.state = 'open')`,
          ),
        ),

    vacate: (post: string) =>
      db
        .delete(postHolders)
        .where(and(eq(postHolders.companyId, companyId), eq(postHolders.post, post))),

    fill: (post: string, personId: string) =>
      db.insert(postHolders).values({ companyId, post, personId }),

    /** What is overdue and waits for a post is told to those who hold it now. */
    noticeAnew: (post: string) =>
      db
        .update(procedureRecords)
        .set({ noticedOverdueAtMs: null })
        .where(
          and(
            eq(procedureRecords.companyId, companyId),
            eq(procedureRecords.state, 'open'),
            sql`${procedureRecords.noticedOverdueAtMs} IS NOT NULL
              AND EXISTS (SELECT 1 FROM json_each(${procedureRecords.awaited}) WHERE value = ${post})`,
          ),
        ),
  }
}

import type { ProcedureState } from '@bylaw/contract'
import { and, asc, desc, eq, getTableColumns, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import type { PaperMade, PapersWish } from './papers-made'
import { postHolders, procedureEntries, procedureRecords, procedureSchedules } from './table'
import { procedureWrites } from './writes'

export type ProcedureStore = ReturnType<typeof procedureStore>
export type RecordRow = Omit<typeof procedureRecords.$inferSelect, 'companyId'>
export type EntryRow = Omit<typeof procedureEntries.$inferSelect, 'companyId' | 'recordId'>
export type ScheduleRow = Omit<typeof procedureSchedules.$inferSelect, 'companyId'>
export type Holding = Omit<typeof postHolders.$inferSelect, 'companyId'>

export interface RecordWish {
  readonly state: ProcedureState | undefined
  /** What this person has to see to. */
  readonly mineOf: string | undefined
  readonly overdueAtMs: number | undefined
  readonly ruleSetId: string | undefined
  readonly ticketId: string | undefined
  readonly projectId: string | undefined
  readonly readBy: Readership
  readonly after: PlaceInList | undefined
  readonly limit: number
}

/** Who reads: everything, or all but what is about others. */
export type Readership = 'all' | { readonly personId: string }

/** The procedures of one company as they are carried out. The company is fixed here. */
export const procedureStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(procedureRecords.companyId, companyId)
  const { companyId: _record, ...recordColumns } = getTableColumns(procedureRecords)
  const { companyId: _entry, recordId: _of, ...entryColumns } = getTableColumns(procedureEntries)
  const { companyId: _schedule, ...scheduleColumns } = getTableColumns(procedureSchedules)

  const holds = (post: SQL, personId: string) => sql`EXISTS (
    SELECT 1 FROM post_holders h
    WHERE h.company_id = ${companyId} AND h.post = ${post} AND h.person_id = ${personId})`

  /** What a person has to see to: theirs to see through, or waiting for their word. */
  const isMine = (personId: string) =>
    and(
      eq(procedureRecords.state, 'open'),
      or(eq(procedureRecords.responsibleId, personId), isAwaited(personId)),
    )
  const isAwaited = (personId: string) => sql`EXISTS (
    SELECT 1 FROM json_each(${procedureRecords.awaited}) w
    WHERE w.value = ${personId} OR ${holds(sql`w.value`, personId)})`

  const mayRead = (readBy: Readership) =>
    readBy === 'all'
      ? undefined
      : sql`(${procedureRecords.aboutId} IS NULL OR ${readBy.personId} IN
          (${procedureRecords.aboutId}, ${procedureRecords.responsibleId}, ${procedureRecords.startedBy})
          OR ${isAwaited(readBy.personId)})`

  return {
    ...procedureWrites(shard, companyId),

    /** Latest start first; what is overdue comes by its day instead. */
    async list(wish: RecordWish): Promise<RecordRow[]> {
      const { state, mineOf, overdueAtMs, ruleSetId, ticketId, projectId, readBy, after, limit } =
        wish
      const conditions = [
        ours,
        mayRead(readBy),
        state && eq(procedureRecords.state, state),
        mineOf === undefined ? undefined : isMine(mineOf),
        ruleSetId === undefined ? undefined : eq(procedureRecords.ruleSetId, ruleSetId),
        ticketId === undefined ? undefined : eq(procedureRecords.ticketId, ticketId),
        projectId === undefined ? undefined : eq(procedureRecords.projectId, projectId),
      ]
      const [at, id] = after ?? []
      const query = db.select(recordColumns).from(procedureRecords).$dynamic()
      const [rows] = await shard.batch([
        (overdueAtMs === undefined
          ? query
              .where(
                and(
                  ...conditions,
                  after &&
                    sql`(${procedureRecords.startedAtMs}, ${procedureRecords.id}) < (${at}, ${id})`,
                ),
              )
              .orderBy(desc(procedureRecords.startedAtMs), desc(procedureRecords.id))
          : query
              .where(
                and(
                  ...conditions,
                  eq(procedureRecords.state, 'open'),
                  isNotNull(procedureRecords.dueAtMs),
                  lte(procedureRecords.dueAtMs, overdueAtMs),
                  after &&
                    sql`(${procedureRecords.dueAtMs}, ${procedureRecords.id}) > (${at}, ${id})`,
                ),
              )
              .orderBy(asc(procedureRecords.dueAtMs), asc(procedureRecords.id))
        ).limit(limit),
      ])
      return rows
    },

    /** Forms that were filled in whole, by the key of their rule set, the first first. */
    async papersMade({ keys, fromMs, toMs, personId }: PapersWish): Promise<PaperMade[]> {
      const [rows] = await shard.batch([
        db.all<PaperMade>(sql`
          SELECT s.key, r.id AS "recordId", r.started_by AS "personId", r.finished_at_ms AS "atMs", (
            SELECT json_extract(e.act, '$.boxes.date') FROM procedure_entries e
            WHERE e.company_id = r.company_id AND e.record_id = r.id
              AND json_extract(e.act, '$.boxes.date') IS NOT NULL
            ORDER BY e.position DESC LIMIT 1) AS date
          FROM procedure_records r JOIN rule_sets s
            ON s.company_id = r.company_id AND s.id = r.rule_set_id
          WHERE r.company_id = ${companyId} AND r.template = 'form' AND r.state = 'done'
            AND r.started_at_ms BETWEEN ${fromMs} AND ${toMs}
            AND s.key IN (SELECT value FROM json_each(${JSON.stringify(keys)}))
            AND r.started_by = coalesce(${personId ?? null}, r.started_by)
          ORDER BY r.finished_at_ms`),
      ])
      return rows
    },

    /** One record, where the reader may have it. */
    async read(id: string, readBy: Readership): Promise<RecordRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select(recordColumns)
          .from(procedureRecords)
          .where(and(ours, eq(procedureRecords.id, id), mayRead(readBy))),
      ])
      return rows[0]
    },

    /** What was carried out on a project, the latest first; few, and each of them once. */
    async ofProject(projectId: string): Promise<RecordRow[]> {
      const [rows] = await shard.batch([
        db
          .select(recordColumns)
          .from(procedureRecords)
          .where(and(ours, eq(procedureRecords.projectId, projectId)))
          .orderBy(desc(procedureRecords.startedAtMs), desc(procedureRecords.id))
          .limit(100),
      ])
      return rows
    },

    /** The open records that somebody sees through, the latest first. */
    async openUnder(personId: string, limit: number): Promise<{ id: string; title: string }[]> {
      const [rows] = await shard.batch([
        db
          .select({ id: procedureRecords.id, title: procedureRecords.title })
          .from(procedureRecords)
          .where(
            and(
              ours,
              eq(procedureRecords.state, 'open'),
              eq(procedureRecords.responsibleId, personId),
            ),
          )
          .orderBy(desc(procedureRecords.startedAtMs), desc(procedureRecords.id))
          .limit(limit),
      ])
      return rows
    },

    /** What comes round and is somebody's. */
    async roundsOf(personId: string): Promise<{ id: string; title: string }[]> {
      const [rows] = await shard.batch([
        db
          .select({ id: procedureSchedules.ruleSetId, title: procedureSchedules.title })
          .from(procedureSchedules)
          .where(
            and(
              eq(procedureSchedules.companyId, companyId),
              eq(procedureSchedules.responsibleId, personId),
            ),
          )
          .orderBy(asc(procedureSchedules.title)),
      ])
      return rows
    },

    /** All that was done in a record, and what came out of it. */
    async course(id: string): Promise<{ entries: EntryRow[]; parts: RecordRow[] }> {
      const [entries, parts] = await shard.batch([
        db
          .select(entryColumns)
          .from(procedureEntries)
          .where(and(eq(procedureEntries.companyId, companyId), eq(procedureEntries.recordId, id)))
          .orderBy(asc(procedureEntries.position)),
        db
          .select(recordColumns)
          .from(procedureRecords)
          .where(and(ours, eq(procedureRecords.partOfId, id)))
          .orderBy(asc(procedureRecords.startedAtMs), asc(procedureRecords.id)),
      ])
      return { entries, parts }
    },

    /** Who holds which post. A company has tens, never pages. */
    async holdings(): Promise<Holding[]> {
      const [rows] = await shard.batch([
        db
          .select({ post: postHolders.post, personId: postHolders.personId })
          .from(postHolders)
          .where(eq(postHolders.companyId, companyId))
          .orderBy(asc(postHolders.post), asc(postHolders.personId)),
      ])
      return rows
    },

    /** What comes round, and how many records of each procedure are open. */
    async overview(): Promise<{
      schedules: ScheduleRow[]
      open: { ruleSetId: string; count: number }[]
    }> {
      const [schedules, open] = await shard.batch([
        db
          .select(scheduleColumns)
          .from(procedureSchedules)
          .where(eq(procedureSchedules.companyId, companyId)),
        db
          .select({ ruleSetId: procedureRecords.ruleSetId, count: sql<number>`count(*)` })
          .from(procedureRecords)
          .where(and(ours, eq(procedureRecords.state, 'open')))
          .groupBy(procedureRecords.ruleSetId),
      ])
      return { schedules, open }
    },

    async schedule(ruleSetId: string): Promise<ScheduleRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select(scheduleColumns)
          .from(procedureSchedules)
          .where(
            and(
              eq(procedureSchedules.companyId, companyId),
              eq(procedureSchedules.ruleSetId, ruleSetId),
            ),
          ),
      ])
      return rows[0]
    },
  }
}

import type { ProcedureState, ProcedureTemplate, RecordedAct, Role } from '@bylaw/contract'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Procedures as they are carried out, each under the version of its rule that it was started by. */
export const procedureRecords = sqliteTable(
  'procedure_records',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    ruleVersion: integer('rule_version').notNull(),
    template: text('template').$type<ProcedureTemplate>().notNull(),
    title: text('title').notNull(),
    state: text('state').$type<ProcedureState>().notNull(),
    responsibleId: text('responsible_id').notNull(),
    /** Whom it is about; then only those concerned may read it. */
    aboutId: text('about_id'),
    ticketId: text('ticket_id'),
    /** The record out of which this one came. */
    partOfId: text('part_of_id'),
    /** Key of the post in which it was drafted, where the rule names who may. */
    draftedAs: text('drafted_as'),
    dueOn: text('due_on'),
    /** The end of that day where the company is: then it is overdue. */
    dueAtMs: integer('due_at_ms'),
    /** Keys of the posts, and ids of the people, whose word it waits for. */
    awaited: text('awaited', { mode: 'json' }).$type<readonly string[]>().notNull(),
    startedBy: text('started_by').notNull(),
    startedAtMs: integer('started_at_ms').notNull(),
    finishedAtMs: integer('finished_at_ms'),
    /** When it was told that it is overdue. */
    toldOverdueAtMs: integer('told_overdue_at_ms'),
    version: integer('version').notNull(),
    /** When those concerned found it among their notices. */
    noticedOverdueAtMs: integer('noticed_overdue_at_ms'),
    /** The project on which it is carried out. */
    projectId: text('project_id'),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('procedure_records_by_start').on(t.companyId, t.startedAtMs, t.id),
    index('procedure_records_of_ticket').on(t.companyId, t.ticketId),
    index('procedure_records_of_project').on(t.companyId, t.projectId),
    index('procedure_records_parts').on(t.companyId, t.partOfId),
    index('procedure_records_falling_due').on(t.dueAtMs),
  ],
)

/** What was done in each, in its order. It is only added to. */
export const procedureEntries = sqliteTable(
  'procedure_entries',
  {
    companyId: text('company_id').notNull(),
    recordId: text('record_id').notNull(),
    /** The version that the record had before. */
    position: integer('position').notNull(),
    atMs: integer('at_ms').notNull(),
    personId: text('person_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    act: text('act', { mode: 'json' }).$type<RecordedAct>().notNull(),
    note: text('note').notNull(),
    /** Who took part. */
    peopleIds: text('people_ids', { mode: 'json' }).$type<readonly string[]>().notNull(),
    fileIds: text('file_ids', { mode: 'json' }).$type<readonly string[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.recordId, t.position] })],
)

/** Duties that come round: whose they are, and when the next record opens. */
export const procedureSchedules = sqliteTable(
  'procedure_schedules',
  {
    companyId: text('company_id').notNull(),
    ruleSetId: text('rule_set_id').notNull(),
    /** The version that set the day. */
    ruleVersion: integer('rule_version').notNull(),
    title: text('title').notNull(),
    responsibleId: text('responsible_id').notNull(),
    opensDaysBefore: integer('opens_days_before').notNull(),
    /** Null while a record of it is open. */
    nextOn: text('next_on'),
    /** When that record opens, and when it is overdue. */
    opensAtMs: integer('opens_at_ms'),
    dueAtMs: integer('due_at_ms'),
    setBy: text('set_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.ruleSetId] }),
    index('procedure_schedules_opening').on(t.opensAtMs),
  ],
)

/** Who holds the posts that procedures name. */
export const postHolders = sqliteTable(
  'post_holders',
  {
    companyId: text('company_id').notNull(),
    post: text('post').notNull(),
    personId: text('person_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.post, t.personId] })],
)

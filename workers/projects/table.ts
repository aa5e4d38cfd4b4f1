import type { ReportedLine } from '@bylaw/contract'
import type { DayRateShare } from '@bylaw/rules-piecework'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { RepairAgreed } from '../contracting/repair-fee'

/** A project has one responsible person (R19.15). */
export const projects = sqliteTable(
  'projects',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    customerId: text('customer_id').notNull(),
    responsibleId: text('responsible_id').notNull(),
    /** The day surplus goods were back; null while it is at work. */
    completedOn: text('completed_on'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** What happened to a project, each under the version that it had by it. Only ever added to. */
export const projectChanges = sqliteTable(
  'project_changes',
  {
    companyId: text('company_id').notNull(),
    projectId: text('project_id').notNull(),
    n: integer('n').notNull(),
    what: text('what', { enum: ['responsible', 'completed'] }).notNull(),
    /** Null where it is not known, or where a completion was taken back. */
    onDate: text('on_date'),
    responsibleId: text('responsible_id'),
    reason: text('reason').notNull(),
    /** Null for what was there before changes were kept. */
    recordedBy: text('recorded_by'),
    recordedByName: text('recorded_by_name'),
    recordedAtMs: integer('recorded_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.projectId, t.n] })],
)

/** What one person did on one project in one month. Never changed once verified, but that it is taken back. */
export const quantities = sqliteTable(
  'quantities',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    projectId: text('project_id').notNull(),
    personId: text('person_id').notNull(),
    month: text('month').notNull(),
    lines: text('lines', { mode: 'json' }).$type<ReportedLine[]>().notNull(),
    dayRateDays: text('day_rate_days').notNull(),
    state: text('state', { enum: ['reported', 'verified', 'withdrawn'] }).notNull(),
    reportedBy: text('reported_by').notNull(),
    reportedAtMs: integer('reported_at_ms').notNull(),
    verifiedBy: text('verified_by'),
    verifiedByName: text('verified_by_name'),
    verifiedAtMs: integer('verified_at_ms'),
    version: integer('version').notNull(),
    /** By when it had to be reported, as the rules had it then. */
    dueOn: text('due_on'),
    /** Null where there was no repair, or nobody asked for its fee yet. */
    repair: text('repair', { mode: 'json' }).$type<RepairAgreed>(),
    /** The statement of a crew that this is one member's share of. */
    crewStatementId: text('crew_statement_id'),
    crewName: text('crew_name'),
    /** Their parts of days at the day rate that the crew did; null where there are none. */
    dayShares: text('day_shares', { mode: 'json' }).$type<DayRateShare[]>(),
    /** That it is another piece than an equal one of somebody else's, as was said when it was verified. */
    anotherPiece: text('another_piece'),
    /** Who took it back once it was verified; it counts no more from then on. */
    withdrawnBy: text('withdrawn_by'),
    withdrawnByName: text('withdrawn_by_name'),
    withdrawnAtMs: integer('withdrawn_at_ms'),
    withdrawnReason: text('withdrawn_reason'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

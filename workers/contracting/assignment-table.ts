import type { Explanation, WorkCandidate } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** One of the own staff as they were looked at; before certificates were, without remarks. */
type LookedAt = Omit<WorkCandidate, 'remarks'> & Partial<Pick<WorkCandidate, 'remarks'>>

/** To whom a piece of work was given, and on what ground. Rows are never changed. */
export const workAssignments = sqliteTable(
  'work_assignments',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    projectId: text('project_id').notNull(),
    projectName: text('project_name').notNull(),
    what: text('what').notNull(),
    startOn: text('start_on').notNull(),
    ownPersonId: text('own_person_id'),
    ownPersonName: text('own_person_name'),
    ownFen: integer('own_fen'),
    outsideName: text('outside_name'),
    outsideFen: integer('outside_fen'),
    chosen: text('chosen', { enum: ['own', 'outside'] }).notNull(),
    /** Empty where none was asked for. */
    ground: text('ground').notNull(),
    /** Whom the rules would have given it to, between two prices. */
    byRules: text('by_rules', { enum: ['own', 'outside'] }),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>(),
    candidates: text('candidates', { mode: 'json' }).$type<LookedAt[]>().notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

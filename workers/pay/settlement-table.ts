import type { Explanation, RestApplicationState } from '@bylaw/contract'
import type { Stage } from '@bylaw/rules-piecework'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The ledger of commission: earned is paid or held, entry by entry. It is only added to. */
export const settlements = sqliteTable(
  'settlements',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    projectId: text('project_id').notNull(),
    n: integer('n').notNull(),
    runId: text('run_id').notNull(),
    month: text('month').notNull(),
    stage: text('stage').$type<Stage>().notNull(),
    earnedFen: integer('earned_fen').notNull(),
    paidFen: integer('paid_fen').notNull(),
    /** Added to what is held; below zero, released of it. */
    heldFen: integer('held_fen').notNull(),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>(),
    settledAtMs: integer('settled_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.projectId, t.n] })],
)

/** That a person asks for what is held after completion, and what they are answered. */
export const restApplications = sqliteTable(
  'rest_applications',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    projectId: text('project_id').notNull(),
    appliedOn: text('applied_on').notNull(),
    appliedAtMs: integer('applied_at_ms').notNull(),
    state: text('state').$type<RestApplicationState>().notNull(),
    reason: text('reason').notNull(),
    decidedBy: text('decided_by'),
    decidedByName: text('decided_by_name'),
    decidedAtMs: integer('decided_at_ms'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

import type { Explanation } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { withdrawalColumns } from '../platform/withdrawal'

/** What was done of a personal contract in a month. Once verified it never changes, but for being taken back. */
export const contractStatements = sqliteTable(
  'contract_statements',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    contractId: text('contract_id').notNull(),
    personId: text('person_id').notNull(),
    projectId: text('project_id').notNull(),
    month: text('month').notNull(),
    metres: text('metres').notNull(),
    state: text('state', { enum: ['reported', 'verified'] }).notNull(),
    reportedBy: text('reported_by').notNull(),
    reportedByName: text('reported_by_name').notNull(),
    reportedAtMs: integer('reported_at_ms').notNull(),
    verifiedBy: text('verified_by'),
    verifiedByName: text('verified_by_name'),
    verifiedAtMs: integer('verified_at_ms'),
    /** What it earns, and whether in stages; null until it is verified. */
    earnedFen: integer('earned_fen'),
    staged: integer('staged', { mode: 'boolean' }),
    explanation: text('explanation', { mode: 'json' }).$type<Explanation>(),
    version: integer('version').notNull(),
    /** By when it had to be reported, as the rules had it then. */
    dueOn: text('due_on'),
    /** That it was taken back once it was verified: it stays `verified`, and counts no more. */
    ...withdrawalColumns,
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

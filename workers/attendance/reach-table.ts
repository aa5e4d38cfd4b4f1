import type { ReachMeans } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Attempts to reach somebody, as they were written down; rows are added and never change. */
export const reachAttempts = sqliteTable(
  'reach_attempts',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    date: text('date').notNull(),
    /** Where the company is: `2026-10-12T14:30`. */
    at: text('at').notNull(),
    means: text('means').$type<ReachMeans>().notNull(),
    to: text('sent_to').notNull(),
    answered: integer('answered', { mode: 'boolean' }).notNull(),
    note: text('note').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** That one was written down by mistake; rows are added and never change. */
export const reachWithdrawals = sqliteTable(
  'reach_withdrawals',
  {
    companyId: text('company_id').notNull(),
    attemptId: text('attempt_id').notNull(),
    reason: text('reason').notNull(),
    takenBackBy: text('taken_back_by').notNull(),
    takenBackByName: text('taken_back_by_name').notNull(),
    takenBackAtMs: integer('taken_back_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.attemptId] })],
)

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { withdrawalColumns } from '../platform/withdrawal'

/** Who works here and is not paid here, from when on and why. What was recorded stays; it is taken back once. */
export const paidElsewhere = sqliteTable(
  'paid_elsewhere',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    fromDate: text('from_date').notNull(),
    reason: text('reason').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    ...withdrawalColumns,
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

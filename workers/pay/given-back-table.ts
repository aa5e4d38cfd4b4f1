import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { withdrawalColumns } from '../platform/withdrawal'

/** What was paid to somebody too much and they gave back. What was recorded stays; it is taken back once. */
export const givenBack = sqliteTable(
  'given_back',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    /** The slip that came to less than nothing. */
    slipId: text('slip_id').notNull(),
    personId: text('person_id').notNull(),
    onDate: text('on_date').notNull(),
    fen: integer('fen').notNull(),
    takenBy: text('taken_by').notNull(),
    takenByName: text('taken_by_name').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    ...withdrawalColumns,
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

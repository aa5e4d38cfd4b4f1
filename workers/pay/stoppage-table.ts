import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { withdrawalColumns } from '../platform/withdrawal'

/** When work stood still, for whom and why. What was recorded stays; it is taken back once. */
export const stoppages = sqliteTable(
  'stoppages',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    part: text('part', { enum: ['company', 'group', 'project', 'people'] }).notNull(),
    /** The group or the project, and what it was called then. */
    partId: text('part_id'),
    partName: text('part_name'),
    /** Whom it is for; null where it is everybody. */
    people: text('people', { mode: 'json' }).$type<{ id: string; name: string }[]>(),
    fromDate: text('from_date').notNull(),
    toDate: text('to_date').notNull(),
    cause: text('cause').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    ...withdrawalColumns,
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

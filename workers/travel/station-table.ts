import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Who is stationed at which regional office. What was recorded stays; the last day is added once. */
export const stations = sqliteTable(
  'stations',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    office: text('office').notNull(),
    fromDate: text('from_date').notNull(),
    lastDay: text('last_day'),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    endedBy: text('ended_by'),
    endedAtMs: integer('ended_at_ms'),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** On how many days of a month people were on site. Only ever added to; the last entry of a person holds. */
export const fieldDays = sqliteTable(
  'field_days',
  {
    companyId: text('company_id').notNull(),
    month: text('month').notNull(),
    personId: text('person_id').notNull(),
    n: integer('n').notNull(),
    days: integer('days').notNull(),
    /** Why it takes the place of the one before; null of the first. */
    reason: text('reason'),
    recordedBy: text('recorded_by').notNull(),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.month, t.personId, t.n] })],
)

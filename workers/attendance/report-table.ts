import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Who owes which report from a day on. */
export const reportDuties = sqliteTable(
  'report_duties',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    /** `daily`, or the key of a weekly one. */
    report: text('report').notNull(),
    fromDate: text('from_date').notNull(),
    owes: integer('owes', { mode: 'boolean' }).notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.report, t.fromDate] })],
)

/** When it is next looked at whether somebody's reports fall due, or are missing. */
export const reportLooks = sqliteTable(
  'report_looks',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    lookAtMs: integer('look_at_ms').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.personId] }),
    index('report_looks_due').on(t.lookAtMs),
  ],
)

import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Who did or read what. Rows are only ever added. */
export const audit = sqliteTable(
  'audit',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    atMs: integer('at_ms').notNull(),
    personId: text('person_id').notNull(),
    personName: text('person_name').notNull(),
    /** `pay_run.approved`, `pay_slip.read`: past tense, and never a secret or a figure. */
    action: text('action').notNull(),
    /** Id of what it was done to. */
    subject: text('subject').notNull(),
    requestId: text('request_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('audit_by_time').on(t.companyId, t.atMs, t.id),
  ],
)

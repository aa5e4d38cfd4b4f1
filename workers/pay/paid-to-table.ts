import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** To which account each person was paid. Only ever added to. */
export const paidTo = sqliteTable(
  'paid_to',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    runId: text('run_id').notNull(),
    accountId: text('account_id').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.runId] })],
)

/** Which account a file for the bank named, where the file before named another or none. */
export const filedAccounts = sqliteTable(
  'filed_accounts',
  {
    companyId: text('company_id').notNull(),
    runId: text('run_id').notNull(),
    personId: text('person_id').notNull(),
    n: integer('n').notNull(),
    accountId: text('account_id').notNull(),
    filedBy: text('filed_by').notNull(),
    filedAtMs: integer('filed_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.runId, t.personId, t.n] })],
)

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Who read, listed or took away a slip. Rows are never changed. */
export const payReadings = sqliteTable(
  'pay_readings',
  {
    companyId: text('company_id').notNull(),
    runId: text('run_id').notNull(),
    /** Empty where all slips of the run were read together. */
    slipId: text('slip_id').notNull(),
    atMs: integer('at_ms').notNull(),
    id: text('id').notNull(),
    how: text('how', { enum: ['opened', 'listed', 'exported'] }).notNull(),
    readerId: text('reader_id').notNull(),
    readerName: text('reader_name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.runId, t.slipId, t.atMs, t.id] })],
)

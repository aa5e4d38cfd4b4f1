import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Somebody whom a file or a payment leaves out, and the leaving for which their last pay waits. */
export interface LeftOut {
  readonly personId: string
  readonly leavingId: string
}

/** Whom a file for the bank left out, and which payment of its run it was taken for. Only ever added to. */
export const bankFiles = sqliteTable(
  'bank_files',
  {
    companyId: text('company_id').notNull(),
    runId: text('run_id').notNull(),
    n: integer('n').notNull(),
    /** 1 for the payment of the run itself; above it for whom that left out. */
    paymentN: integer('payment_n').notNull(),
    leftOut: text('left_out', { mode: 'json' }).$type<readonly LeftOut[]>().notNull(),
    takenBy: text('taken_by').notNull(),
    takenAtMs: integer('taken_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.runId, t.n] })],
)

/** Whom the payment of a run left out, and by which later one they were paid. It changes once, by that. */
export const heldBack = sqliteTable(
  'held_back',
  {
    companyId: text('company_id').notNull(),
    runId: text('run_id').notNull(),
    personId: text('person_id').notNull(),
    leavingId: text('leaving_id').notNull(),
    /** From 2, as that of the run is the first; null while they are not paid. */
    paymentN: integer('payment_n'),
    /** Null for those of before this was kept; so is who recorded it, and the day where it was not said. */
    paymentId: text('payment_id'),
    paidOn: text('paid_on'),
    paidBy: text('paid_by'),
    paidByName: text('paid_by_name'),
    paidAtMs: integer('paid_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.runId, t.personId] })],
)

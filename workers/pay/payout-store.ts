import { and, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import { bankAccounts, payments, payRuns, paySlips } from './table'

export type BankAccountRow = typeof bankAccounts.$inferSelect
export type PaymentRow = typeof payments.$inferSelect

type AuditNote = BatchItem<'sqlite'>

/** Where one company's pay goes, and when it went. */
export const payoutStore = ({ batch, db }: Shard, companyId: string) => {
  const ours = eq(bankAccounts.companyId, companyId)
  return {
    /** A person's accounts, oldest first; what is noted of it goes along. */
    async accountsOf(personId: string, ...notes: AuditNote[]): Promise<BankAccountRow[]> {
      const [rows] = await batch([
        db
          .select()
          .from(bankAccounts)
          .where(and(ours, eq(bankAccounts.personId, personId)))
          .orderBy(asc(bankAccounts.n)),
        ...notes,
      ])
      return rows
    },

    /** The accounts of everyone whom a run pays, each one's oldest first. */
    async accountsOfRun(runId: string, note: AuditNote): Promise<BankAccountRow[]> {
      const paid = db
        .select({ personId: paySlips.personId })
        .from(paySlips)
        .where(and(eq(paySlips.companyId, companyId), eq(paySlips.runId, runId)))
      const [rows] = await batch([
        db
          .select()
          .from(bankAccounts)
          .where(and(ours, inArray(bankAccounts.personId, paid)))
          .orderBy(asc(bankAccounts.personId), asc(bankAccounts.n)),
        note,
      ])
      return rows
    },

    /** Adds an account after so many that there were; goes before `mustHaveChanged`. */
    addAccount: (row: Omit<BankAccountRow, 'companyId'>) =>
      db.run(sql`
        INSERT INTO bank_accounts
        SELECT ${companyId}, ${row.personId}, count(*) + 1, ${row.id}, ${row.bank}, ${row.number},
          ${row.holder}, ${row.recordedBy}, ${row.recordedByName}, ${row.recordedAtMs},
          ${row.countsFromMs}
        FROM bank_accounts WHERE company_id = ${companyId} AND person_id = ${row.personId}
        HAVING count(*) = ${row.n - 1}`),

    /** The payments of these runs, by run. */
    async paymentsOf(runIds: readonly string[]): Promise<ReadonlyMap<string, PaymentRow>> {
      const [rows] = await batch([
        db
          .select()
          .from(payments)
          .where(
            and(
              eq(payments.companyId, companyId),
              inArray(
                payments.runId,
                sql`(SELECT value FROM json_each(${JSON.stringify(runIds)}))`,
              ),
            ),
          ),
      ])
      return new Map(rows.map((row) => [row.runId, row]))
    },

    /** A second payment of a run is refused: `already_exists`. */
    addPayment: (row: Omit<PaymentRow, 'companyId'>) =>
      db.insert(payments).values({ ...row, companyId }),

    /** When the last run before a month was recorded as paid. */
    async lastPaidBefore(month: string): Promise<number | undefined> {
      const [rows] = await batch([
        db
          .select({ atMs: payments.recordedAtMs })
          .from(payments)
          .innerJoin(
            payRuns,
            and(eq(payRuns.companyId, payments.companyId), eq(payRuns.id, payments.runId)),
          )
          .where(and(eq(payments.companyId, companyId), lt(payRuns.month, month)))
          .orderBy(desc(payRuns.month))
          .limit(1),
      ])
      return rows[0]?.atMs
    },

    /** What each slip of a run comes to, without its lines: one answer carries them all. */
    async payablesOf(runId: string) {
      const { personId, personName, payableFen, currency } = paySlips
      const [rows] = await batch([
        db
          .select({ personId, personName, payableFen, currency })
          .from(paySlips)
          .where(and(eq(paySlips.companyId, companyId), eq(paySlips.runId, runId)))
          .orderBy(asc(personId)),
      ])
      return rows
    },
  }
}

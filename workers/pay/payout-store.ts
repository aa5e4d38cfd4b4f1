import { and, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import { bankAccounts, payments, payRuns } from './table'

export type BankAccountRow = typeof bankAccounts.$inferSelect
export type PaymentRow = typeof payments.$inferSelect

/** Where one company's pay goes, and when it went. */
export const payoutStore = ({ batch, db }: Shard, companyId: string) => {
  const ours = eq(bankAccounts.companyId, companyId)
  return {
    /** The accounts of some people, each one's oldest first; what is noted of it goes along. */
    async accountsOf(
      personIds: readonly string[],
      ...notes: BatchItem<'sqlite'>[]
    ): Promise<BankAccountRow[]> {
      const asked = db
        .select()
        .from(bankAccounts)
        .where(
          and(
            ours,
            inArray(
              bankAccounts.personId,
              sql`(SELECT value FROM json_each(${JSON.stringify(personIds)}))`,
            ),
          ),
        )
        .orderBy(asc(bankAccounts.personId), asc(bankAccounts.n))
      const [rows] = await batch([asked, ...notes])
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

    /** When the last run before a month was approved. */
    async approvedBefore(month: string): Promise<number | undefined> {
      const [rows] = await batch([
        db
          .select({ atMs: payRuns.approvedAtMs })
          .from(payRuns)
          .where(
            and(
              eq(payRuns.companyId, companyId),
              eq(payRuns.state, 'approved'),
              lt(payRuns.month, month),
            ),
          )
          .orderBy(desc(payRuns.month))
          .limit(1),
      ])
      return rows[0]?.atMs ?? undefined
    },
  }
}

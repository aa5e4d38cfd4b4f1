import { and, asc, eq, getTableColumns, inArray, type SQL, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import { carriedBy } from './carried'
import { accountObjections, bankAccounts, paymentCorrections, payments, paySlips } from './table'

/** An account, and what the person said of it. */
export type BankAccountRow = typeof bankAccounts.$inferSelect & {
  readonly objectedAtMs: number | null
  readonly objection: string | null
}
/** What was said of when a run was paid, and what corrected it, in order. */
export type PaymentRow = typeof payments.$inferSelect & {
  readonly corrections: readonly CorrectionRow[]
}
type CorrectionRow = typeof paymentCorrections.$inferSelect

type AuditNote = BatchItem<'sqlite'>

/** Where one company's pay goes, and when it went. */
export const payoutStore = ({ batch, db }: Shard, companyId: string) => {
  const ours = eq(bankAccounts.companyId, companyId)
  const accountsWhere = (where: SQL) =>
    db
      .select({
        ...getTableColumns(bankAccounts),
        objectedAtMs: accountObjections.atMs,
        objection: accountObjections.reason,
      })
      .from(bankAccounts)
      .leftJoin(
        accountObjections,
        and(
          eq(accountObjections.companyId, bankAccounts.companyId),
          eq(accountObjections.accountId, bankAccounts.id),
        ),
      )
      .where(and(ours, where))
  return {
    /** A person's accounts, oldest first; what is noted of it goes along. */
    async accountsOf(personId: string, ...notes: AuditNote[]): Promise<BankAccountRow[]> {
      const [rows] = await batch([
        accountsWhere(eq(bankAccounts.personId, personId)).orderBy(asc(bankAccounts.n)),
        ...notes,
      ])
      return rows
    },

    /** The accounts of everyone whom a run pays, each one's oldest first. */
    async accountsOfRun(runId: string, ...notes: AuditNote[]): Promise<BankAccountRow[]> {
      const paid = db
        .select({ personId: paySlips.personId })
        .from(paySlips)
        .where(and(eq(paySlips.companyId, companyId), eq(paySlips.runId, runId)))
      const [rows] = await batch([
        accountsWhere(inArray(bankAccounts.personId, paid)).orderBy(
          asc(bankAccounts.personId),
          asc(bankAccounts.n),
        ),
        ...notes,
      ])
      return rows
    },

    /** Which of these numbers were recorded for two people or more. */
    async sharedOf(numbers: readonly string[]): Promise<ReadonlySet<string>> {
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(numbers)}))`
      const [rows] = await batch([
        db
          .select({ number: bankAccounts.number })
          .from(bankAccounts)
          .where(and(ours, inArray(bankAccounts.number, wanted)))
          .groupBy(bankAccounts.number)
          .having(sql`count(DISTINCT ${bankAccounts.personId}) > 1`),
      ])
      return new Set(rows.map(({ number }) => number))
    },

    /** Adds an account after so many that there were; goes before `mustHaveChanged`. */
    addAccount: (row: Omit<typeof bankAccounts.$inferSelect, 'companyId'>) =>
      db.run(sql`
        INSERT INTO bank_accounts
        SELECT ${companyId}, ${row.personId}, count(*) + 1, ${row.id}, ${row.bank}, ${row.number},
          ${row.holder}, ${row.recordedBy}, ${row.recordedByName}, ${row.recordedAtMs},
          ${row.countsFromMs}, ${row.ground}
        FROM bank_accounts WHERE company_id = ${companyId} AND person_id = ${row.personId}
        HAVING count(*) = ${row.n - 1}`),

    object: (row: Omit<typeof accountObjections.$inferSelect, 'companyId'>) =>
      db.insert(accountObjections).values({ ...row, companyId }),

    /** The payments of these runs, by run. */
    async paymentsOf(runIds: readonly string[]): Promise<ReadonlyMap<string, PaymentRow>> {
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(runIds)}))`
      const [rows, corrections] = await batch([
        db
          .select()
          .from(payments)
          .where(and(eq(payments.companyId, companyId), inArray(payments.runId, wanted))),
        db
          .select()
          .from(paymentCorrections)
          .where(
            and(
              eq(paymentCorrections.companyId, companyId),
              inArray(paymentCorrections.runId, wanted),
            ),
          )
          .orderBy(asc(paymentCorrections.n)),
      ])
      return new Map(
        rows.map((row) => [
          row.runId,
          { ...row, corrections: corrections.filter(({ runId }) => runId === row.runId) },
        ]),
      )
    },

    /** A second payment of a run is refused: `already_exists`. */
    addPayment: (row: Omit<typeof payments.$inferSelect, 'companyId'>) =>
      db.insert(payments).values({ ...row, companyId }),

    /** Adds a correction after so many that there were; goes before `mustHaveChanged`. */
    correctPayment: (row: Omit<CorrectionRow, 'companyId'>) =>
      db.run(sql`
        INSERT INTO payment_corrections (company_id, run_id, n, id, paid_on, reason, recorded_by,
          recorded_by_name, recorded_at_ms)
        SELECT ${companyId}, ${row.runId}, count(*) + 1, ${row.id}, ${row.paidOn}, ${row.reason},
          ${row.recordedBy}, ${row.recordedByName}, ${row.recordedAtMs}
        FROM payment_corrections WHERE company_id = ${companyId} AND run_id = ${row.runId}
        HAVING count(*) = ${row.n - 1}`),

    /**
     * What other approved runs of a run's month found to have been too much for people, less what they gave
     * back of it, where no later pay has taken it off.
     */
    async tooMuchBeside(runId: string): Promise<{ personId: string; fen: number }[]> {
      const [rows] = await batch([
        db.all<{ personId: string; fen: number }>(sql`
          SELECT s.person_id AS personId, sum(-s.payable_fen - coalesce((
            SELECT sum(g.fen) FROM given_back g
            WHERE g.company_id = s.company_id AND g.slip_id = s.id AND g.withdrawn_by IS NULL
          ), 0)) AS fen
          FROM pay_runs AS paid
          JOIN pay_runs AS other ON other.company_id = paid.company_id
            AND other.month = paid.month AND other.id <> paid.id AND other.state = 'approved'
          JOIN pay_slips AS s ON s.company_id = other.company_id AND s.run_id = other.id
          WHERE paid.company_id = ${companyId} AND paid.id = ${runId}
            AND s.month = paid.month AND s.payable_fen < 0
            AND NOT EXISTS (
              SELECT 1 FROM carried_corrections c
              WHERE c.company_id = s.company_id AND c.slip_id = s.id)
          GROUP BY s.person_id`),
      ])
      return rows.filter(({ fen }) => fen > 0)
    },

    /** What each slip of a run comes to, without its lines: one answer carries them all. */
    async payablesOf(runId: string) {
      const { personId, personName, payableFen, currency } = paySlips
      const [rows] = await batch([
        db
          .select({ personId, personName, payableFen, currency, carriedBy: carriedBy(companyId) })
          .from(paySlips)
          .where(and(eq(paySlips.companyId, companyId), eq(paySlips.runId, runId)))
          .orderBy(asc(personId)),
      ])
      return rows
    },
  }
}

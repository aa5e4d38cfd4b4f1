import { and, asc, eq, inArray, lte, ne, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { filedAccounts, paidTo } from './paid-to-table'
import { paySlips } from './table'

/** That somebody is, or was, paid to an account. */
export interface PersonAccount {
  readonly personId: string
  readonly accountId: string
}

/** To which accounts the runs of one company were paid, and which the bank's files named. */
export const paidToStore = ({ batch, db }: Shard, companyId: string) => ({
  /** The accounts to which a run was paid; none before it is recorded as paid. */
  async paidToOf(runId: string): Promise<PersonAccount[]> {
    const [rows] = await batch([
      db
        .select({ personId: paidTo.personId, accountId: paidTo.accountId })
        .from(paidTo)
        .where(and(eq(paidTo.companyId, companyId), eq(paidTo.runId, runId))),
    ])
    return rows
  },

  /**
   * The accounts to which whom a run pays was paid by other runs until a moment: each once for a
   * person, the one that was paid to last comes last.
   */
  async paidToBefore(runId: string, untilMs: number): Promise<PersonAccount[]> {
    const paid = db
      .select({ personId: paySlips.personId })
      .from(paySlips)
      .where(and(eq(paySlips.companyId, companyId), eq(paySlips.runId, runId)))
    const lastAtMs = sql<number>`max(${paidTo.atMs})`
    const [rows] = await batch([
      db
        .select({ personId: paidTo.personId, accountId: paidTo.accountId })
        .from(paidTo)
        .where(
          and(
            eq(paidTo.companyId, companyId),
            inArray(paidTo.personId, paid),
            ne(paidTo.runId, runId),
            lte(paidTo.atMs, untilMs),
          ),
        )
        .groupBy(paidTo.personId, paidTo.accountId)
        .orderBy(asc(paidTo.personId), asc(lastAtMs)),
    ])
    return rows
  },

  /** The accounts to which somebody was paid by runs: each once, the one that was paid to last comes last. */
  async accountsPaidTo(personId: string): Promise<string[]> {
    const lastAtMs = sql<number>`max(${paidTo.atMs})`
    const [rows] = await batch([
      db
        .select({ accountId: paidTo.accountId })
        .from(paidTo)
        .where(and(eq(paidTo.companyId, companyId), eq(paidTo.personId, personId)))
        .groupBy(paidTo.accountId)
        .orderBy(asc(lastAtMs)),
    ])
    return rows.map(({ accountId }) => accountId)
  },

  /** Which accounts the last file for the bank named; none where none was taken. */
  async filedOf(runId: string): Promise<PersonAccount[]> {
    const [rows] = await batch([
      db
        .select({
          personId: filedAccounts.personId,
          accountId: filedAccounts.accountId,
          n: sql<number>`max(${filedAccounts.n})`,
        })
        .from(filedAccounts)
        .where(and(eq(filedAccounts.companyId, companyId), eq(filedAccounts.runId, runId)))
        .groupBy(filedAccounts.personId),
    ])
    return rows
  },

  /** Keeps to which accounts a run was paid; goes after `addPayment` in its batch. */
  addPaidTo: (runId: string, atMs: number, accounts: readonly PersonAccount[]) =>
    db.run(sql`
      INSERT INTO paid_to (company_id, person_id, run_id, account_id, at_ms)
      SELECT ${companyId}, value ->> 'personId', ${runId}, value ->> 'accountId', ${atMs}
      FROM json_each(${JSON.stringify(accounts)})`),

  /** Keeps which accounts a file names, where the last file named another or none. */
  file: (
    runId: string,
    { personId, atMs }: { readonly personId: string; readonly atMs: number },
    accounts: readonly PersonAccount[],
  ) =>
    db.run(sql`
      WITH last AS (
        SELECT person_id, account_id, max(n) AS n FROM filed_accounts
        WHERE company_id = ${companyId} AND run_id = ${runId} GROUP BY person_id
      )
      INSERT INTO filed_accounts
        (company_id, run_id, person_id, n, account_id, filed_by, filed_at_ms)
      SELECT ${companyId}, ${runId}, named.value ->> 'personId', coalesce(last.n, 0) + 1,
        named.value ->> 'accountId', ${personId}, ${atMs}
      FROM json_each(${JSON.stringify(accounts)}) named
      LEFT JOIN last ON last.person_id = named.value ->> 'personId'
      WHERE last.account_id IS NOT named.value ->> 'accountId'`),
})

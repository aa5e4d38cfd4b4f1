import { grouped } from '@bylaw/kernel'
import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { bankFiles, heldBack, type LeftOut } from './held-back-table'
import { payRuns, paySlips } from './table'

/** That a payment left somebody out, and how they were paid since. */
export type HeldBack = Omit<typeof heldBack.$inferSelect, 'companyId'>

/** A later payment, of whom that of the run left out. */
export type LaterPayment = {
  readonly [Key in keyof Omit<HeldBack, 'runId' | 'personId' | 'leavingId'>]: NonNullable<
    HeldBack[Key]
  >
}

/** Whom the bank's files and the payments of one company left out. */
export const heldBackStore = ({ batch, db }: Shard, companyId: string) => {
  const ours = eq(heldBack.companyId, companyId)
  return {
    /** Whom the payment of a run left out. */
    async heldBackIn(runId: string): Promise<HeldBack[]> {
      const [rows] = await batch([
        db
          .select()
          .from(heldBack)
          .where(and(ours, eq(heldBack.runId, runId))),
      ])
      return rows
    },

    /** That the payment of a run left somebody out; undefined where it did not. */
    async heldBackOf(runId: string, personId: string): Promise<HeldBack | undefined> {
      const [rows] = await batch([
        db
          .select()
          .from(heldBack)
          .where(and(ours, eq(heldBack.runId, runId), eq(heldBack.personId, personId))),
      ])
      return rows[0]
    },

    /** The months that were paid without whom a leaving held back. */
    async heldBackFor(leavingId: string): Promise<(HeldBack & { readonly month: string })[]> {
      const [rows] = await batch([
        db
          .select({ row: heldBack, month: payRuns.month })
          .from(heldBack)
          .innerJoin(payRuns, and(eq(payRuns.companyId, companyId), eq(payRuns.id, heldBack.runId)))
          .where(and(ours, eq(heldBack.leavingId, leavingId)))
          .orderBy(asc(payRuns.month), asc(payRuns.n), asc(payRuns.apart)),
      ])
      return rows.map(({ row, month }) => ({ ...row, month }))
    },

    /** Whom payments left out and nobody has paid since, by run; there are few at any time. */
    async stillHeldBack() {
      const [rows] = await batch([
        db
          .select({
            runId: heldBack.runId,
            personId: heldBack.personId,
            personName: paySlips.personName,
          })
          .from(heldBack)
          .innerJoin(
            paySlips,
            and(
              eq(paySlips.companyId, companyId),
              eq(paySlips.runId, heldBack.runId),
              eq(paySlips.personId, heldBack.personId),
            ),
          )
          .where(and(ours, isNull(heldBack.paidAtMs)))
          .orderBy(asc(heldBack.personId)),
      ])
      return grouped(rows, ({ runId }) => runId)
    },

    /** Keeps whom the payment of a run leaves out; goes after `addPayment` in its batch. */
    addHeldBack: (runId: string, leftOut: readonly LeftOut[]) =>
      db.run(sql`
        INSERT INTO held_back (company_id, run_id, person_id, leaving_id)
        SELECT ${companyId}, ${runId}, value ->> 'personId', value ->> 'leavingId'
        FROM json_each(${JSON.stringify(leftOut)})`),

    /** Keeps that some whom a run left out were paid; whoever was already is refused: `already_exists`. */
    payHeldBack: (runId: string, personIds: readonly string[], payment: LaterPayment) =>
      db
        .update(heldBack)
        .set(payment)
        .where(
          and(
            ours,
            eq(heldBack.runId, runId),
            sql`${heldBack.personId} IN (SELECT value FROM json_each(${JSON.stringify(personIds)}))`,
          ),
        ),

    /** The last file that was taken of a run. */
    async lastFileOf(runId: string) {
      const [rows] = await batch([
        db
          .select({ paymentN: bankFiles.paymentN, leftOut: bankFiles.leftOut })
          .from(bankFiles)
          .where(and(eq(bankFiles.companyId, companyId), eq(bankFiles.runId, runId)))
          .orderBy(desc(bankFiles.n))
          .limit(1),
      ])
      return rows[0]
    },

    /** Keeps whom a file leaves out, where the last one was for another payment or left out others. */
    takeFile(
      runId: string,
      { personId, atMs }: { readonly personId: string; readonly atMs: number },
      paymentN: number,
      leftOut: readonly LeftOut[],
    ) {
      const named = JSON.stringify(leftOut)
      return db.run(sql`
        WITH last AS (
          SELECT n, payment_n, left_out FROM bank_files
          WHERE company_id = ${companyId} AND run_id = ${runId} ORDER BY n DESC LIMIT 1
        )
        INSERT INTO bank_files (company_id, run_id, n, payment_n, left_out, taken_by, taken_at_ms)
        SELECT ${companyId}, ${runId}, coalesce((SELECT n FROM last), 0) + 1, ${paymentN}, ${named},
          ${personId}, ${atMs}
        WHERE NOT EXISTS (
          SELECT 1 FROM last WHERE payment_n = ${paymentN} AND left_out = ${named})`)
    },
  }
}

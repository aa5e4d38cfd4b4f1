import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import type { Withdrawal } from '../platform/withdrawal'
import { paidElsewhere } from './paid-elsewhere-table'

export type PaidElsewhere = Omit<typeof paidElsewhere.$inferSelect, 'companyId'>

/** Who is not paid in one company. */
export const paidElsewhereStore = ({ batch, db, onlyIf }: Shard, companyId: string) => {
  const ours = eq(paidElsewhere.companyId, companyId)

  return {
    /** All that was recorded of a person, the latest first, also what was taken back. */
    async paidElsewhereOf(personId: string): Promise<PaidElsewhere[]> {
      const [rows] = await batch([
        db
          .select()
          .from(paidElsewhere)
          .where(and(ours, eq(paidElsewhere.personId, personId)))
          .orderBy(desc(paidElsewhere.recordedAtMs), desc(paidElsewhere.id)),
      ])
      return rows
    },

    async readPaidElsewhere(id: string): Promise<PaidElsewhere | undefined> {
      const [rows] = await batch([
        db
          .select()
          .from(paidElsewhere)
          .where(and(ours, eq(paidElsewhere.id, id))),
      ])
      return rows[0]
    },

    /** Fails the batch where another stands than those that were read of a person: `already_exists`. */
    noOtherPaidElsewhere: (personId: string, read: readonly Pick<PaidElsewhere, 'id'>[]) =>
      onlyIf(
        sql`NOT EXISTS (
          SELECT 1 FROM paid_elsewhere
          WHERE company_id = ${companyId} AND person_id = ${personId} AND withdrawn_by IS NULL
            AND id NOT IN (SELECT value FROM json_each(${JSON.stringify(read.map(({ id }) => id))})))`,
        'already_exists',
      ),

    /** A second one from the same day on is refused: `already_exists`. */
    addPaidElsewhere: (row: PaidElsewhere) =>
      db.insert(paidElsewhere).values({ ...row, companyId }),

    /** Takes one back, if nobody has since; goes before `mustHaveChanged`. */
    withdrawPaidElsewhere: (id: string, basedOn: number, turn: Withdrawal) =>
      db
        .update(paidElsewhere)
        .set({ ...turn, version: basedOn + 1 })
        .where(
          and(
            ours,
            eq(paidElsewhere.id, id),
            eq(paidElsewhere.version, basedOn),
            isNull(paidElsewhere.withdrawnBy),
          ),
        ),
  }
}

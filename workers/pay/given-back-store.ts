import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import type { Withdrawal } from '../platform/withdrawal'
import { givenBack } from './given-back-table'
import { paySlips } from './table'

export type GivenBack = Omit<typeof givenBack.$inferSelect, 'companyId'>

/** How much of a slip below nothing was given back, in fen. */
export const givenBackOf = (companyId: string) => sql<number>`(
  SELECT coalesce(sum(g.fen), 0) FROM given_back g
  WHERE g.company_id = ${companyId} AND g.slip_id = ${paySlips.id} AND g.withdrawn_by IS NULL)`

/** What was given back in one company of what was paid too much. */
export const givenBackStore = ({ batch, db }: Shard, companyId: string) => {
  const ours = eq(givenBack.companyId, companyId)

  return {
    /** All that was recorded of some slips, in order, also what was taken back. */
    async givenBackOf(slipIds: readonly string[]): Promise<GivenBack[]> {
      if (slipIds.length === 0) return []
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(slipIds)}))`
      const [rows] = await batch([
        db
          .select()
          .from(givenBack)
          .where(and(ours, sql`${givenBack.slipId} IN ${wanted}`))
          .orderBy(asc(givenBack.onDate), asc(givenBack.id)),
      ])
      return rows
    },

    async readGivenBack(id: string): Promise<GivenBack | undefined> {
      const [rows] = await batch([
        db
          .select()
          .from(givenBack)
          .where(and(ours, eq(givenBack.id, id))),
      ])
      return rows[0]
    },

    /** All of it, with whose it is and of which month; shown to someone, a note of that goes along. */
    async allGivenBack(note: BatchItem<'sqlite'>) {
      const [rows] = await batch([
        db
          .select({ given: givenBack, personName: paySlips.personName, month: paySlips.month })
          .from(givenBack)
          .innerJoin(
            paySlips,
            and(eq(paySlips.companyId, givenBack.companyId), eq(paySlips.id, givenBack.slipId)),
          )
          .where(ours)
          .orderBy(asc(givenBack.onDate), asc(givenBack.id)),
        note,
      ])
      return rows
    },

    addGivenBack: (row: GivenBack) => db.insert(givenBack).values({ ...row, companyId }),

    /** Takes one back, if nobody has since; goes before `mustHaveChanged`. */
    withdrawGivenBack: (id: string, basedOn: number, turn: Withdrawal) =>
      db
        .update(givenBack)
        .set({ ...turn, version: basedOn + 1 })
        .where(
          and(
            ours,
            eq(givenBack.id, id),
            eq(givenBack.version, basedOn),
            isNull(givenBack.withdrawnBy),
          ),
        ),

    /**
     * A statement that fails its batch with `wrong_state` where later pay took a slip off meanwhile, or
     * more was given back than it is below nothing; after what changes it.
     */
    mustStillBeOwed: (slipId: string) =>
      db.run(sql`
        SELECT CASE WHEN EXISTS (
          SELECT 1 FROM pay_slips AS s
          WHERE s.company_id = ${companyId} AND s.id = ${slipId}
            AND NOT EXISTS (
              SELECT 1 FROM carried_corrections c
              WHERE c.company_id = s.company_id AND c.slip_id = s.id)
            AND -s.payable_fen >= (
              SELECT coalesce(sum(g.fen), 0) FROM given_back g
              WHERE g.company_id = s.company_id AND g.slip_id = s.id AND g.withdrawn_by IS NULL))
        THEN 1 ELSE json_extract('{}', 'wrong_state') END`),
  }
}

import { and, desc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { heldPayouts } from './settlement-table'

export type HeldPayoutRow = Omit<typeof heldPayouts.$inferSelect, 'companyId'>

/** What is held of people who have left, paid apart from a run. */
export const heldPayoutStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(heldPayouts.companyId, companyId)

  return {
    /** The latest first. */
    async heldPayouts(wish: {
      limit: number
      after: PlaceInList | undefined
    }): Promise<HeldPayoutRow[]> {
      const [atMs, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(heldPayouts)
          .where(
            and(
              ours,
              wish.after &&
                sql`(${heldPayouts.preparedAtMs}, ${heldPayouts.id}) < (${atMs}, ${id})`,
            ),
          )
          .orderBy(desc(heldPayouts.preparedAtMs), desc(heldPayouts.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async readHeldPayout(id: string): Promise<HeldPayoutRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(heldPayouts)
          .where(and(ours, eq(heldPayouts.id, id))),
      ])
      return rows[0]
    },

    /** The payment that waits to be approved for each of some balances; at most one each. */
    async heldPayoutsWaiting(of: readonly Pick<HeldPayoutRow, 'personId' | 'projectId'>[]) {
      const pairs = JSON.stringify(of.map(({ personId, projectId }) => [personId, projectId]))
      const [rows] = await shard.batch([
        // The list leads, and what waits is looked up in the index of these alone.
        db.all<Pick<HeldPayoutRow, 'id' | 'personId' | 'projectId'>>(sql`
          SELECT p.id, p.person_id AS personId, p.project_id AS projectId
          FROM json_each(${pairs}) AS pair CROSS JOIN held_payouts AS p
          WHERE p.company_id = ${companyId} AND p.person_id = pair.value ->> 0
            AND p.project_id = pair.value ->> 1 AND p.state = 'prepared'`),
      ])
      return rows
    },

    /** A second one of a person and project while one waits is refused: `already_exists`. */
    prepareHeldPayout: (row: HeldPayoutRow) => db.insert(heldPayouts).values({ ...row, companyId }),

    /** Moves one on, if nobody has since; goes before `mustHaveChanged`. */
    changeHeldPayout: (
      { id, version, state }: Pick<HeldPayoutRow, 'id' | 'version' | 'state'>,
      change: Partial<HeldPayoutRow>,
    ) =>
      db
        .update(heldPayouts)
        .set({ ...change, version: version + 1 })
        .where(
          and(
            ours,
            eq(heldPayouts.id, id),
            eq(heldPayouts.version, version),
            eq(heldPayouts.state, state),
          ),
        ),

    /**
     * Enters an approved payment into the ledger, unless something was earned or paid since it was
     * prepared; goes before `mustHaveChanged`.
     */
    settlePayout: (id: string, month: string, atMs: number) =>
      db.run(sql`
        INSERT INTO settlements
          (company_id, person_id, project_id, n, run_id, payout_id, month, stage, earned_fen,
           paid_fen, held_fen, explanation, settled_at_ms)
        SELECT p.company_id, p.person_id, p.project_id, 1 + max(s.n), NULL, p.id, ${month}, p.stage,
          0, p.amount_fen, -p.amount_fen, p.explanation, ${atMs}
        FROM held_payouts p JOIN settlements s
          ON s.company_id = p.company_id AND s.person_id = p.person_id
            AND s.project_id = p.project_id
        WHERE p.company_id = ${companyId} AND p.id = ${id}
        GROUP BY p.id
        HAVING sum(s.earned_fen - s.contract_fen) = p.earned_fen
          AND sum(s.paid_fen - s.contract_fen) = p.paid_before_fen`),
  }
}

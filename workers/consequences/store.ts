import { and, desc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { consequences } from './table'

export type Consequence = Omit<typeof consequences.$inferSelect, 'companyId'>

/** What came of the results of one company's people, which is fixed here. */
export type ConsequenceStore = ReturnType<typeof consequenceStore>

export const consequenceStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(consequences.companyId, companyId)

  return {
    /** @param personId whose; everyone's when left out */
    async list(wish: {
      personId: string | undefined
      appraisalId: string | undefined
      limit: number
      after: PlaceInList | undefined
    }): Promise<Consequence[]> {
      const [atMs, id] = wish.after ?? []
      const { personId, appraisalId } = wish
      const [rows] = await shard.batch([
        db
          .select()
          .from(consequences)
          .where(
            and(
              ours,
              personId === undefined ? undefined : eq(consequences.personId, personId),
              appraisalId === undefined ? undefined : eq(consequences.appraisalId, appraisalId),
              wish.after &&
                sql`(${consequences.openedAtMs}, ${consequences.id}) < (${atMs}, ${id})`,
            ),
          )
          .orderBy(desc(consequences.openedAtMs), desc(consequences.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async read(id: string): Promise<Consequence | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(consequences)
          .where(and(ours, eq(consequences.id, id))),
      ])
      return rows[0]
    },

    /** A second open case of one person under the same rules is refused: `already_exists`. */
    add: (row: Consequence) => db.insert(consequences).values({ ...row, companyId }),

    /** Changes an open case, if nobody has since; goes before `mustHaveChanged`. */
    change: (id: string, basedOn: number, change: Partial<Consequence>) =>
      db
        .update(consequences)
        .set({ ...change, version: basedOn + 1 })
        .where(
          and(
            ours,
            eq(consequences.id, id),
            eq(consequences.version, basedOn),
            eq(consequences.state, 'open'),
          ),
        ),
  }
}

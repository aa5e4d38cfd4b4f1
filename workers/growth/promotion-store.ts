import { and, desc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { promotions } from './table'

export type Promotion = Omit<typeof promotions.$inferSelect, 'companyId'>

/** The levels that people of one company ask for. */
export const promotionStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(promotions.companyId, companyId)

  return {
    /** Of one person, or everyone’s; only those that wait, if so wished. */
    async promotions(wish: {
      of: string | undefined
      waiting?: boolean
      limit: number
      after: PlaceInList | undefined
    }): Promise<Promotion[]> {
      const [atMs, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(promotions)
          .where(
            and(
              ours,
              wish.of === undefined ? undefined : eq(promotions.personId, wish.of),
              // Written out, for an index of these alone is used only then.
              wish.waiting ? sql`state = 'asked'` : undefined,
              wish.after && sql`(${promotions.askedAtMs}, ${promotions.id}) < (${atMs}, ${id})`,
            ),
          )
          .orderBy(desc(promotions.askedAtMs), desc(promotions.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async readPromotion(id: string): Promise<Promotion | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(promotions)
          .where(and(ours, eq(promotions.id, id))),
      ])
      return rows[0]
    },

    /** A second one of a person while one waits is refused: `already_exists`. */
    ask: (row: Promotion) => db.insert(promotions).values({ ...row, companyId }),

    /** Ends one that waits, if nobody has since; goes before `mustHaveChanged`. */
    endPromotion: (
      id: string,
      basedOn: number,
      end: Pick<
        Promotion,
        'state' | 'endedBy' | 'endedByName' | 'endedAtMs' | 'endedReason' | 'levelFrom'
      > &
        Partial<Pick<Promotion, 'eligible' | 'explanation'>>,
    ) =>
      db
        .update(promotions)
        .set({ ...end, version: basedOn + 1 })
        .where(
          and(
            ours,
            eq(promotions.id, id),
            eq(promotions.version, basedOn),
            eq(promotions.state, 'asked'),
          ),
        ),
  }
}

import { and, asc, desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { deedPeople, deeds, deedWords } from './table'

export type Deed = Omit<typeof deeds.$inferSelect, 'companyId'>
export type DeedWord = Omit<typeof deedWords.$inferSelect, 'companyId' | 'deedId' | 'n'>

/** A deed with all that was said of it, in its order. */
export interface DeedTold extends Deed {
  readonly words: readonly DeedWord[]
}

/** The deeds of one company, which is fixed here. */
export type RewardStore = ReturnType<typeof rewardStore>

export const rewardStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(deeds.companyId, companyId)

  return {
    /** @param of everyone's, what everyone may read, or those of one person */
    async list(wish: {
      of: 'all' | 'shown' | { readonly personId: string }
      limit: number
      after: PlaceInList | undefined
    }): Promise<Deed[]> {
      const { of, limit, after } = wish
      const [atMs, id] = after ?? []
      const [rows] =
        typeof of === 'string'
          ? await shard.batch([
              db
                .select()
                .from(deeds)
                .where(
                  and(
                    ours,
                    of === 'shown' ? eq(deeds.shown, true) : undefined,
                    after && sql`(${deeds.madeAtMs}, ${deeds.id}) < (${atMs}, ${id})`,
                  ),
                )
                .orderBy(desc(deeds.madeAtMs), desc(deeds.id))
                .limit(limit + 1),
            ])
          : await shard.batch([
              db
                .select(getTableColumns(deeds))
                .from(deedPeople)
                .innerJoin(
                  deeds,
                  and(eq(deeds.companyId, deedPeople.companyId), eq(deeds.id, deedPeople.deedId)),
                )
                .where(
                  and(
                    eq(deedPeople.companyId, companyId),
                    eq(deedPeople.personId, of.personId),
                    after && sql`(${deedPeople.madeAtMs}, ${deedPeople.deedId}) < (${atMs}, ${id})`,
                  ),
                )
                .orderBy(desc(deedPeople.madeAtMs), desc(deedPeople.deedId))
                .limit(limit + 1),
            ])
      return rows
    },

    async read(id: string): Promise<DeedTold | undefined> {
      const [rows, words] = await shard.batch([
        db
          .select()
          .from(deeds)
          .where(and(ours, eq(deeds.id, id))),
        db
          .select()
          .from(deedWords)
          .where(and(eq(deedWords.companyId, companyId), eq(deedWords.deedId, id)))
          .orderBy(asc(deedWords.n)),
      ])
      return rows[0] && { ...rows[0], words }
    },

    make: (row: Deed) =>
      [
        db.insert(deeds).values({ ...row, companyId }),
        db.insert(deedPeople).values(
          row.people.map(({ id }) => ({
            companyId,
            personId: id,
            madeAtMs: row.madeAtMs,
            deedId: row.id,
          })),
        ),
      ] as const,

    /** Changes how it stands, if nobody has since; goes before `mustHaveChanged`. */
    change: (
      id: string,
      basedOn: number,
      change: Partial<Pick<Deed, 'state' | 'reward' | 'shown'>>,
    ) =>
      db
        .update(deeds)
        .set({ ...change, version: basedOn + 1 })
        .where(and(ours, eq(deeds.id, id), eq(deeds.version, basedOn))),

    say: (deedId: string, word: DeedWord) =>
      db.insert(deedWords).values({
        ...word,
        companyId,
        deedId,
        n: sql`(SELECT count(*) + 1 FROM deed_words
          WHERE company_id = ${companyId} AND deed_id = ${deedId})`,
      }),
  }
}

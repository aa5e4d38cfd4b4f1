import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { crewShares, crews } from './crew-table'

export type CrewRow = Omit<typeof crews.$inferSelect, 'companyId'>
export type CrewSharesRow = Omit<typeof crewShares.$inferSelect, 'companyId'>

/** The crews of one company and how they share. */
export const crewStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(crews.companyId, companyId)

  return {
    /** By name, and by id where names are equal. */
    async crews(wish: { limit: number; after: PlaceInList | undefined }): Promise<CrewRow[]> {
      const [name, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(crews)
          .where(and(ours, wish.after && sql`(${crews.name}, ${crews.id}) > (${name}, ${id})`))
          .orderBy(asc(crews.name), asc(crews.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async readCrew(id: string): Promise<CrewRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(crews)
          .where(and(ours, eq(crews.id, id))),
      ])
      return rows[0]
    },

    /** How some crews share, each in the order in which it was recorded. */
    async sharesOf(crewIds: readonly string[]): Promise<CrewSharesRow[]> {
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(crewIds)}))`
      const [rows] = await shard.batch([
        db
          .select()
          .from(crewShares)
          .where(and(eq(crewShares.companyId, companyId), inArray(crewShares.crewId, wanted)))
          .orderBy(asc(crewShares.crewId), asc(crewShares.n)),
      ])
      return rows
    },

    /** Another of one name is refused: `already_exists`. */
    addCrew: (row: CrewRow) => db.insert(crews).values({ ...row, companyId }),

    addShares: (row: CrewSharesRow) => db.insert(crewShares).values({ ...row, companyId }),

    /** Raises a crew’s version, if nobody has since; goes before `mustHaveChanged`. */
    changeCrew: (id: string, basedOn: number) =>
      db
        .update(crews)
        .set({ version: basedOn + 1 })
        .where(and(ours, eq(crews.id, id), eq(crews.version, basedOn))),
  }
}

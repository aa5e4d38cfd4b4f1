import { and, asc, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { crewShares, crews } from './crew-table'

export type CrewRow = Omit<typeof crews.$inferSelect, 'companyId'>
export type CrewSharesRow = Omit<typeof crewShares.$inferSelect, 'companyId'>

type Dated = Pick<CrewSharesRow, 'fromDate' | 'shares' | 'recordedByName' | 'recordedAtMs'>
/** A crew with all that was recorded of how it shares. */
export type CrewShown = CrewRow & { readonly dated: readonly Dated[] }

/** The crews of one company and how they share. */
export const crewStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(crews.companyId, companyId)

  return {
    /** By name, and by id where names are equal; each with how it shares. */
    async crews(wish: { limit: number; after: PlaceInList | undefined }): Promise<CrewShown[]> {
      const [name, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select({
            id: crews.id,
            name: crews.name,
            version: crews.version,
            // In the order of their key, which is that in which they were recorded.
            dated: sql<string>`(
              SELECT json_group_array(json_object('fromDate', from_date, 'shares', json(shares),
                'recordedByName', recorded_by_name, 'recordedAtMs', recorded_at_ms))
              FROM crew_shares
              WHERE crew_shares.company_id = ${companyId} AND crew_id = ${crews.id})`,
          })
          .from(crews)
          .where(and(ours, wish.after && sql`(${crews.name}, ${crews.id}) > (${name}, ${id})`))
          .orderBy(asc(crews.name), asc(crews.id))
          .limit(wish.limit + 1),
      ])
      return rows.map(({ dated, ...row }) => ({ ...row, dated: JSON.parse(dated) as Dated[] }))
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

    /** How a crew shares, in the order in which it was recorded. */
    async sharesOf(crewId: string): Promise<CrewSharesRow[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(crewShares)
          .where(and(eq(crewShares.companyId, companyId), eq(crewShares.crewId, crewId)))
          .orderBy(asc(crewShares.n)),
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

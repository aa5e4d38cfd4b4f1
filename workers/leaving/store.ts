import { and, asc, desc, eq, ne, or, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { leavingEntries as entries, leavings } from './table'

export type Leaving = Omit<typeof leavings.$inferSelect, 'companyId'>
export type LeavingEntry = Omit<typeof entries.$inferSelect, 'companyId' | 'leavingId' | 'n'>

/** The leavings of one company, which is fixed here. */
export type LeavingStore = ReturnType<typeof leavingStore>

export const leavingStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(leavings.companyId, companyId)
  const handedTo = (personId: string) => sql`EXISTS (
    SELECT 1 FROM leaving_entries
    WHERE company_id = ${companyId} AND to_id = ${personId} AND leaving_id = ${leavings.id})`

  return {
    /** @param concerning who leaves, or has something of it for them; all when left out */
    async list(wish: {
      concerning: string | undefined
      limit: number
      after: PlaceInList | undefined
    }): Promise<Leaving[]> {
      const [atMs, id] = wish.after ?? []
      const { concerning } = wish
      const [rows] = await shard.batch([
        db
          .select()
          .from(leavings)
          .where(
            and(
              ours,
              concerning === undefined
                ? undefined
                : or(eq(leavings.personId, concerning), handedTo(concerning)),
              wish.after && sql`(${leavings.recordedAtMs}, ${leavings.id}) < (${atMs}, ${id})`,
            ),
          )
          .orderBy(desc(leavings.recordedAtMs), desc(leavings.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async read(id: string): Promise<Leaving | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(leavings)
          .where(and(ours, eq(leavings.id, id))),
      ])
      return rows[0]
    },

    /** The latest of a person's that was not taken back. */
    async latestOf(personId: string): Promise<Leaving | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(leavings)
          .where(and(ours, eq(leavings.personId, personId), ne(leavings.state, 'withdrawn')))
          .orderBy(desc(leavings.recordedAtMs), desc(leavings.id))
          .limit(1),
      ])
      return rows[0]
    },

    /** The latest of each of some people that was not taken back. */
    async latestOfAll(personIds: readonly string[]): Promise<Leaving[]> {
      if (personIds.length === 0) return []
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(personIds)}))`
      const [rows] = await shard.batch([
        db
          .select()
          .from(leavings)
          .where(and(ours, sql`${leavings.personId} IN ${wanted}`, ne(leavings.state, 'withdrawn')))
          .orderBy(asc(leavings.recordedAtMs), asc(leavings.id)),
      ])
      return [...new Map(rows.map((row) => [row.personId, row])).values()]
    },

    /** Those of some ids, whatever became of them. */
    async readSome(ids: readonly string[]): Promise<Leaving[]> {
      if (ids.length === 0) return []
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`
      const [rows] = await shard.batch([
        db
          .select()
          .from(leavings)
          .where(and(ours, sql`${leavings.id} IN ${wanted}`)),
      ])
      return rows
    },

    /** Fails the batch where the latest of a person's is not the one that was read: `stale_version`. */
    latestIs: (personId: string, read: Leaving | undefined) =>
      shard.onlyIf(sql`(
        SELECT id || ' ' || version FROM leavings
        WHERE company_id = ${companyId} AND person_id = ${personId} AND state <> 'withdrawn'
        ORDER BY recorded_at_ms DESC, id DESC LIMIT 1
      ) IS ${read ? `${read.id} ${read.version}` : null}`),

    /** All that was handed over, in its order. */
    async entriesOf(id: string): Promise<LeavingEntry[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(entries)
          .where(and(eq(entries.companyId, companyId), eq(entries.leavingId, id)))
          .orderBy(asc(entries.n)),
      ])
      return rows
    },

    /** A second one of a person while one is open is refused: `already_exists`. */
    record: (row: Leaving) => db.insert(leavings).values({ ...row, companyId }),

    /** Changes one that is still open, if nobody has since; goes before `mustHaveChanged`. */
    change: (id: string, basedOn: number, change: Partial<Leaving>) =>
      db
        .update(leavings)
        .set({ ...change, version: basedOn + 1 })
        .where(
          and(ours, eq(leavings.id, id), eq(leavings.version, basedOn), eq(leavings.state, 'open')),
        ),

    /** Opens one again that was completed; goes before `mustHaveChanged`. */
    reopen: (id: string, basedOn: number, change: Partial<Leaving>) =>
      db
        .update(leavings)
        .set({ ...change, version: basedOn + 1 })
        .where(
          and(
            ours,
            eq(leavings.id, id),
            eq(leavings.version, basedOn),
            eq(leavings.state, 'completed'),
          ),
        ),

    enter: (leavingId: string, entry: LeavingEntry) =>
      db.insert(entries).values({
        ...entry,
        companyId,
        leavingId,
        n: sql`(SELECT coalesce(max(n), 0) + 1 FROM leaving_entries
          WHERE company_id = ${companyId} AND leaving_id = ${leavingId})`,
      }),
  }
}

import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { goalStore } from './goal-store'
import { promotionStore } from './promotion-store'
import { growthRecords as records } from './table'
import { trainingStore } from './training-store'

export type GrowthRecord = Omit<typeof records.$inferSelect, 'companyId'>

/** What the people of one company have shown, and the levels they ask for. */
export type GrowthStore = ReturnType<typeof growthStore>

/** As many records of one person as are shown; a working life has fewer. */
const MOST = 300

export const growthStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(records.companyId, companyId)
  // Of two of one day the one written down later is the last word.
  const latestFirst = [desc(records.onDate), desc(records.recordedAtMs), desc(records.id)]

  return {
    ...promotionStore(shard, companyId),
    ...trainingStore(shard, companyId),
    ...goalStore(shard, companyId),

    /** What a person has shown, the latest first. */
    async recordsOf(personId: string): Promise<GrowthRecord[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(records)
          .where(and(ours, eq(records.personId, personId)))
          .orderBy(...latestFirst)
          .limit(MOST),
      ])
      return rows
    },

    /**
     * Fails the batch where what a person has shown is not what was read, the latest first: what rests
     * on it was looked at with that. `stale_version`.
     */
    recordsAre: (personId: string, read: readonly GrowthRecord[]) =>
      shard.onlyIf(sql`(
        SELECT json_group_array(json_array(id, version)) FROM (
          SELECT ${records.id}, ${records.version} FROM ${records}
          WHERE ${and(ours, eq(records.personId, personId))}
          ORDER BY ${sql.join(latestFirst, sql`, `)} LIMIT ${MOST}))
        = ${JSON.stringify(read.map(({ id, version }) => [id, version]))}`),

    /** What several people have shown of requirements and certificates, as far as it counts. */
    async shownBy(personIds: readonly string[]): Promise<GrowthRecord[]> {
      const wanted = sql`(SELECT value FROM json_each(${JSON.stringify(personIds)}))`
      const [rows] = await shard.batch([
        db
          .select()
          .from(records)
          .where(
            and(
              ours,
              inArray(records.personId, wanted),
              inArray(records.kind, ['requirement', 'certificate']),
              isNull(records.takenBackAtMs),
            ),
          )
          .orderBy(desc(records.onDate), desc(records.id)),
      ])
      return rows
    },

    /** What runs out, the soonest first. */
    async runningOut(wish: {
      limit: number
      after: PlaceInList | undefined
    }): Promise<GrowthRecord[]> {
      const [until, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(records)
          .where(
            and(
              ours,
              isNotNull(records.until),
              isNull(records.takenBackAtMs),
              wish.after && sql`(${records.until}, ${records.id}) > (${until}, ${id})`,
            ),
          )
          .orderBy(asc(records.until), asc(records.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async readRecord(id: string): Promise<GrowthRecord | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(records)
          .where(and(ours, eq(records.id, id))),
      ])
      return rows[0]
    },

    write: (row: GrowthRecord) => db.insert(records).values({ ...row, companyId }),

    /** Says that one does not count, if nobody has since; goes before `mustHaveChanged`. */
    takeBack: (
      id: string,
      basedOn: number,
      said: Pick<
        GrowthRecord,
        'takenBackBy' | 'takenBackByName' | 'takenBackAtMs' | 'takenBackReason'
      >,
    ) =>
      db
        .update(records)
        .set({ ...said, version: basedOn + 1 })
        .where(
          and(
            ours,
            eq(records.id, id),
            eq(records.version, basedOn),
            isNull(records.takenBackAtMs),
          ),
        ),
  }
}

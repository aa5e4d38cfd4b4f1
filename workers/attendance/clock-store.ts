import type { NewDayWord } from '@bylaw/contract'
import { and, asc, between, desc, eq, lte, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import {
  clockings,
  clockCorrections as corrections,
  dayWords,
  lapseDeductions,
  workplaces,
} from './clock-table'
import { unexcusedAbsences } from './table'

export type Clocking = Omit<typeof clockings.$inferSelect, 'companyId'>
export type ClockCorrection = Omit<typeof corrections.$inferSelect, 'companyId'>
export type Workplace = Omit<typeof workplaces.$inferSelect, 'companyId'>
export type DayWord = Omit<typeof dayWords.$inferSelect, 'companyId'>
export type LapseDeductionRow = Omit<typeof lapseDeductions.$inferSelect, 'companyId'>

/** Who clocked when, and where people are, of one company, which is fixed here. */
export const clockStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(corrections.companyId, companyId)

  return {
    /** What is on record of some days: everybody's, or one person's. */
    async presenceWithin(from: string, to: string, personId?: string) {
      const [clocked, words, places, absences] = await shard.batch([
        db
          .select()
          .from(clockings)
          .where(
            and(
              eq(clockings.companyId, companyId),
              personId === undefined ? undefined : eq(clockings.personId, personId),
              between(clockings.date, from, to),
            ),
          ),
        db
          .select()
          .from(dayWords)
          .where(
            and(
              eq(dayWords.companyId, companyId),
              personId === undefined ? undefined : eq(dayWords.personId, personId),
              between(dayWords.date, from, to),
            ),
          )
          .orderBy(asc(dayWords.date), asc(dayWords.n)),
        db
          .select()
          .from(workplaces)
          .where(
            and(
              eq(workplaces.companyId, companyId),
              personId === undefined ? undefined : eq(workplaces.personId, personId),
              lte(workplaces.fromDate, to),
            ),
          )
          .orderBy(asc(workplaces.fromDate)),
        db
          .select({
            id: unexcusedAbsences.id,
            personId: unexcusedAbsences.personId,
            date: unexcusedAbsences.date,
            state: unexcusedAbsences.state,
          })
          .from(unexcusedAbsences)
          .where(
            and(
              eq(unexcusedAbsences.companyId, companyId),
              personId === undefined ? undefined : eq(unexcusedAbsences.personId, personId),
              between(unexcusedAbsences.date, from, to),
            ),
          ),
      ])
      return { clocked, words, places, absences }
    },

    /** The days on which people said last that they were on site. */
    async saidOnSite(
      from: string,
      to: string,
    ): Promise<{ readonly personId: string; readonly date: string }[]> {
      const [rows] = await shard.batch([
        db.all<{ personId: string; date: string }>(sql`
          SELECT person_id AS personId, date FROM day_words AS word
          WHERE company_id = ${companyId} AND date BETWEEN ${from} AND ${to} AND status = 'on_site'
            AND NOT EXISTS (
              SELECT 1 FROM day_words
              WHERE company_id = ${companyId} AND person_id = word.person_id
                AND date = word.date AND n > word.n)`),
      ])
      return rows
    },

    async clocking(id: string): Promise<Clocking | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(clockings)
          .where(and(eq(clockings.companyId, companyId), eq(clockings.id, id))),
      ])
      return rows[0]
    },

    clock: (row: Clocking) => db.insert(clockings).values({ ...row, companyId }),

    /** One more word of a day, after those before it. */
    sayOf: (personId: string, { date, status, note }: NewDayWord, saidAtMs: number) =>
      db.run(sql`
        INSERT INTO day_words (company_id, person_id, date, n, status, note, said_at_ms)
        SELECT ${companyId}, ${personId}, ${date}, coalesce(max(n), 0) + 1, ${status}, ${note},
          ${saidAtMs}
        FROM day_words
        WHERE company_id = ${companyId} AND person_id = ${personId} AND date = ${date}`),

    /** From a day on; said again of the same day, the last word holds. */
    place: (row: Workplace) =>
      db
        .insert(workplaces)
        .values({ ...row, companyId })
        .onConflictDoUpdate({
          target: [workplaces.companyId, workplaces.personId, workplaces.fromDate],
          set: row,
        }),

    /** The latest first: everybody's or one person's, and only what waits, if so asked. */
    async corrections(wish: {
      readonly personId: string | undefined
      readonly waiting: boolean
      readonly limit: number
      readonly after: PlaceInList | undefined
    }): Promise<ClockCorrection[]> {
      const [date, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(corrections)
          .where(
            and(
              ours,
              wish.personId === undefined ? undefined : eq(corrections.personId, wish.personId),
              wish.waiting ? sql`${corrections.state} = 'requested'` : undefined,
              wish.after && sql`(${corrections.date}, ${corrections.id}) < (${date}, ${id})`,
            ),
          )
          .orderBy(desc(corrections.date), desc(corrections.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async correction(id: string): Promise<ClockCorrection | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(corrections)
          .where(and(ours, eq(corrections.id, id))),
      ])
      return rows[0]
    },

    askCorrection: (row: ClockCorrection) => db.insert(corrections).values({ ...row, companyId }),

    /** Decides one, if nobody has since; goes before `mustHaveChanged`. */
    decideCorrection: (id: string, basedOn: number, change: Partial<ClockCorrection>) =>
      db
        .update(corrections)
        .set({ ...change, version: basedOn + 1 })
        .where(and(ours, eq(corrections.id, id), eq(corrections.version, basedOn))),

    async deduction(personId: string, month: string): Promise<LapseDeductionRow | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(lapseDeductions)
          .where(
            and(
              eq(lapseDeductions.companyId, companyId),
              eq(lapseDeductions.personId, personId),
              eq(lapseDeductions.month, month),
            ),
          ),
      ])
      return rows[0]
    },

    /** A second one of a month is refused: `already_exists`. */
    deduct: (row: LapseDeductionRow) => db.insert(lapseDeductions).values({ ...row, companyId }),
  }
}

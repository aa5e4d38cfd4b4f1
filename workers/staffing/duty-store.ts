import { and, asc, eq, gt, lt, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Shard } from '../platform/shard'
import { absences, duties } from './table'

export type Duty = Omit<typeof duties.$inferSelect, 'companyId'>
export type Absence = Omit<typeof absences.$inferSelect, 'companyId'>

/** When people work, and when they are away. */
export const dutyStore = (shard: Shard, companyId: string) => {
  const duty = (personId: string) =>
    and(eq(duties.companyId, companyId), eq(duties.personId, personId))
  const ours = eq(absences.companyId, companyId)
  const absence = (id: string) => and(ours, eq(absences.id, id))

  /** Fails its batch where the person is already away for a part of that time. */
  const isTheOnlyOne = ({ id, personId, fromMs, toMs }: Absence) =>
    shard.db.run(sql`
      SELECT CASE WHEN EXISTS (
        SELECT 1 FROM absences
        WHERE company_id = ${companyId} AND person_id = ${personId} AND id <> ${id}
          AND withdrawn = 0 AND from_ms < ${toMs} AND to_ms > ${fromMs}
      ) THEN json_extract('{}', 'already_exists') ELSE 1 END`)

  return {
    async duties(): Promise<Duty[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(duties)
          .where(eq(duties.companyId, companyId))
          .orderBy(asc(duties.personId)),
      ])
      return rows
    },

    async duty(personId: string): Promise<Duty | undefined> {
      const [rows] = await shard.batch([shard.db.select().from(duties).where(duty(personId))])
      return rows[0]
    },

    /** Writes a person's duty, if it is still as the caller read it; version 0 was none. */
    async saveDuty(next: Duty, alongWith: readonly BatchItem<'sqlite'>[]): Promise<void> {
      await shard.batch([
        next.version === 1
          ? shard.db
              .insert(duties)
              .values({ ...next, companyId })
              .onConflictDoNothing()
          : shard.db
              .update(duties)
              .set(next)
              .where(and(duty(next.personId), eq(duties.version, next.version - 1))),
        shard.mustHaveChanged(),
        ...alongWith,
      ])
    },

    /** Absences that reach past a moment, the earliest first; withdrawn ones too. */
    async absencesAfter(atMs: number): Promise<Absence[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(absences)
          .where(and(ours, gt(absences.toMs, atMs)))
          .orderBy(asc(absences.fromMs), asc(absences.id)),
      ])
      return rows
    },

    /** Absences of anyone that overlap a stretch of time. */
    async absencesWithin(fromMs: number, toMs: number): Promise<Absence[]> {
      const [rows] = await shard.batch([
        shard.db
          .select()
          .from(absences)
          .where(
            and(
              ours,
              eq(absences.withdrawn, false),
              lt(absences.fromMs, toMs),
              gt(absences.toMs, fromMs),
            ),
          ),
      ])
      return rows
    },

    async absence(id: string): Promise<Absence | undefined> {
      const [rows] = await shard.batch([shard.db.select().from(absences).where(absence(id))])
      return rows[0]
    },

    /** Records an absence; one that overlaps another of the same person fails its batch. */
    absenceBegins: (next: Absence) =>
      [
        isTheOnlyOne(next),
        shard.db
          .insert(absences)
          .values({ ...next, companyId })
          .onConflictDoNothing(),
      ] as const,

    /** Takes an absence back, if it still stands; goes before `mustHaveChanged`. */
    absenceEnds: ({ id, version }: Absence, atMs: number) =>
      shard.db
        .update(absences)
        .set({ withdrawn: true, endedAtMs: atMs, version: version + 1 })
        .where(and(absence(id), eq(absences.version, version), eq(absences.withdrawn, false))),
  }
}

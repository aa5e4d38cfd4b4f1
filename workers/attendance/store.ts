import { and, between, count, desc, eq, gte, inArray, sql } from 'drizzle-orm'
import type { UnpaidAbsence, UnpaidHalf } from '../pay/unpaid-days'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import { clockStore } from './clock-store'
import { leaveStore, unpaidHalves } from './leave-store'
import { reachStore } from './reach-store'
import { reportStore } from './report-store'
import { unexcusedAbsences as absences } from './table'

export type Absence = Omit<typeof absences.$inferSelect, 'companyId'>

/** Attendance, leave and unexcused absences of one company, which is fixed here. */
export type AttendanceStore = ReturnType<typeof attendanceStore>

export const attendanceStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(absences.companyId, companyId)
  const within = (from: string, to: string, state: Absence['state']) =>
    db
      .select()
      .from(absences)
      .where(and(ours, eq(absences.state, state), between(absences.date, from, to)))

  return {
    ...leaveStore(shard, companyId),
    ...clockStore(shard, companyId),
    ...reachStore(shard, companyId),
    ...reportStore(shard, companyId),

    /** The latest day first: everybody's, or one person's. */
    async list(wish: {
      readonly personId: string | undefined
      readonly limit: number
      readonly after: PlaceInList | undefined
    }): Promise<Absence[]> {
      const [date, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(absences)
          .where(
            and(
              ours,
              wish.personId === undefined ? undefined : eq(absences.personId, wish.personId),
              wish.after && sql`(${absences.date}, ${absences.id}) < (${date}, ${id})`,
            ),
          )
          .orderBy(desc(absences.date), desc(absences.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async read(id: string): Promise<Absence | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(absences)
          .where(and(ours, eq(absences.id, id))),
      ])
      return rows[0]
    },

    /** The days of a person that count, from a date on. */
    async countedFrom(personId: string, date: string): Promise<string[]> {
      const [rows] = await shard.batch([
        db
          .select({ date: absences.date })
          .from(absences)
          .where(
            and(
              ours,
              eq(absences.personId, personId),
              gte(absences.date, date),
              eq(absences.state, 'counted'),
            ),
          )
          .limit(MOST_DAYS),
      ])
      return rows.map((row) => row.date)
    },

    /** Absences that are not paid, and half days of leave that are not paid whole, within some dates. */
    async unpaidWithin(
      from: string,
      to: string,
      among?: Stretch,
    ): Promise<[UnpaidAbsence[], UnpaidHalf[]]> {
      return shard.batch([
        db
          .select({
            personId: absences.personId,
            date: absences.date,
            explanation: absences.explanation,
          })
          .from(absences)
          .where(
            and(
              ours,
              between(absences.date, from, to),
              inStretch(absences.personId, among),
              eq(absences.state, 'counted'),
              eq(absences.costs, 'whole_day_unpaid'),
            ),
          ),
        unpaidHalves(shard, companyId, from, to, among),
      ])
    },

    /** What nobody has decided yet, of days within some dates. */
    async proposedWithin(from: string, to: string): Promise<Absence[]> {
      const [rows] = await shard.batch([within(from, to, 'proposed')])
      return rows
    },

    /** What was decided to count, of days within some dates. */
    async countedWithin(from: string, to: string): Promise<Absence[]> {
      const [rows] = await shard.batch([within(from, to, 'counted')])
      return rows
    },

    /** How many were dropped by the record of each of some shutdowns. */
    async droppedFor(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
      if (ids.length === 0) return new Map()
      const [rows] = await shard.batch([
        db
          .select({ id: absences.droppedFor, count: count() })
          .from(absences)
          .where(
            and(
              ours,
              inArray(
                absences.droppedFor,
                sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`,
              ),
            ),
          )
          .groupBy(absences.droppedFor),
      ])
      return new Map(rows.map((row) => [row.id ?? '', row.count]))
    },

    /** A second one of a day that was not dismissed is refused: `already_exists`. */
    propose: (row: Absence) => db.insert(absences).values({ ...row, companyId }),

    /** Changes one, if nobody has since; goes before `mustHaveChanged`. */
    change: (id: string, basedOn: number, change: Partial<Absence>) =>
      db
        .update(absences)
        .set({ ...change, version: basedOn + 1 })
        .where(and(ours, eq(absences.id, id), eq(absences.version, basedOn))),
  }
}

/** As many as the rules take. */
const MOST_DAYS = 800

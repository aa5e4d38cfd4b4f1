import { and, asc, eq, sql } from 'drizzle-orm'
import type { ProblemCode } from '../platform/problem'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import { fieldDays } from './field-days-table'
import { monthOpen } from './month-paid'

export type FieldDays = Omit<typeof fieldDays.$inferSelect, 'companyId'>

/** On how many days of a month people of one company were on site. */
export const fieldDaysStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ofMonth = (month: string) =>
    and(eq(fieldDays.companyId, companyId), eq(fieldDays.month, month))

  return {
    /** All that was recorded of a month, of each person in order: the last of theirs holds. */
    async fieldDaysIn(month: string, among?: Stretch): Promise<FieldDays[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(fieldDays)
          .where(and(ofMonth(month), inStretch(fieldDays.personId, among)))
          .orderBy(asc(fieldDays.personId), asc(fieldDays.n)),
      ])
      return rows
    },

    /** The same of one person. */
    async fieldDaysOf(month: string, personId: string): Promise<FieldDays[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(fieldDays)
          .where(and(ofMonth(month), eq(fieldDays.personId, personId)))
          .orderBy(asc(fieldDays.n)),
      ])
      return rows
    },

    /** Whether what is recorded of a month still counts. */
    async isMonthOpen(month: string): Promise<boolean> {
      const [rows] = await shard.batch([
        db.all<{ open: number }>(sql`SELECT ${monthOpen(companyId, month)} AS open`),
      ])
      return rows[0]?.open === 1
    },

    /** Fails the batch unless so many entries of a person’s month were made, as this says. */
    fieldDaysAre: (month: string, personId: string, n: number, problem?: ProblemCode) =>
      shard.onlyIf(
        sql`(SELECT count(*) FROM field_days
          WHERE company_id = ${companyId} AND month = ${month} AND person_id = ${personId}) = ${n}`,
        problem,
      ),

    addFieldDays: (row: FieldDays) => db.insert(fieldDays).values({ ...row, companyId }),
  }
}

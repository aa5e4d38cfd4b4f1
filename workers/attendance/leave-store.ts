import type { HalfDay } from '@bylaw/contract'
import { and, asc, between, desc, eq, gt, gte, lt, lte, or, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { inStretch, type Stretch } from '../platform/stretch'
import { ROWS_AT_ONCE, wholeList } from '../platform/whole-list'
import { LONGEST_LEAVE_DAYS } from './leave-length'
import { leaveDays, leaveRequests } from './leave-table'

export type Leave = Omit<typeof leaveRequests.$inferSelect, 'companyId'>

/** Half a day that somebody has leave. */
export interface HalfDayOff {
  readonly personId: string
  readonly date: string
  readonly half: HalfDay
  readonly leaveId: string
}

/** The leave of one company, which is fixed here. */
export const leaveStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(leaveRequests.companyId, companyId)
  const ourDays = eq(leaveDays.companyId, companyId)

  return {
    /** The latest first: everybody's or one person's, and only what waits, if so asked. */
    async leaves(wish: {
      readonly personId: string | undefined
      readonly waiting: boolean
      readonly limit: number
      readonly after: PlaceInList | undefined
    }): Promise<Leave[]> {
      const [from, id] = wish.after ?? []
      const [rows] = await shard.batch([
        db
          .select()
          .from(leaveRequests)
          .where(
            and(
              ours,
              wish.personId === undefined ? undefined : eq(leaveRequests.personId, wish.personId),
              // As its index says it, which a bound value would not meet.
              wish.waiting ? sql`${leaveRequests.state} = 'requested'` : undefined,
              wish.after &&
                sql`(${leaveRequests.fromDate}, ${leaveRequests.id}) < (${from}, ${id})`,
            ),
          )
          .orderBy(desc(leaveRequests.fromDate), desc(leaveRequests.id))
          .limit(wish.limit + 1),
      ])
      return rows
    },

    async leave(id: string): Promise<Leave | undefined> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(leaveRequests)
          .where(and(ours, eq(leaveRequests.id, id))),
      ])
      return rows[0]
    },

    /** Approved leave that reaches into a stretch of days, by its first day. */
    leavesWithin: (from: string, to: string): Promise<Leave[]> =>
      wholeList(async (last) => {
        const [rows] = await shard.batch([
          db
            .select()
            .from(leaveRequests)
            .where(
              and(
                ours,
                eq(leaveRequests.state, 'approved'),
                gte(leaveRequests.fromDate, sql`date(${from}, ${`-${LONGEST_LEAVE_DAYS} days`})`),
                lte(leaveRequests.fromDate, to),
                gte(leaveRequests.toDate, from),
                last &&
                  sql`(${leaveRequests.fromDate}, ${leaveRequests.id}) > (${last.fromDate}, ${last.id})`,
              ),
            )
            .orderBy(asc(leaveRequests.fromDate), asc(leaveRequests.id))
            .limit(ROWS_AT_ONCE),
        ])
        return rows
      }),

    /** Half days of leave within some dates: one person's, or everybody's. */
    async halfDaysOff(from: string, to: string, personId?: string): Promise<HalfDayOff[]> {
      const [rows] = await shard.batch([
        db
          .select()
          .from(leaveDays)
          .where(
            and(
              ourDays,
              personId === undefined ? undefined : eq(leaveDays.personId, personId),
              between(leaveDays.date, from, to),
            ),
          )
          .orderBy(asc(leaveDays.personId), asc(leaveDays.date), asc(leaveDays.half)),
      ])
      return rows
    },

    requestLeave: (row: Leave) => db.insert(leaveRequests).values({ ...row, companyId }),

    /** Changes one, if nobody has since; goes before `mustHaveChanged`. */
    changeLeave: (id: string, basedOn: number, change: Partial<Leave>) =>
      db
        .update(leaveRequests)
        .set({ ...change, version: basedOn + 1 })
        .where(and(ours, eq(leaveRequests.id, id), eq(leaveRequests.version, basedOn))),

    /** Takes its half days; one that is taken already is refused: `already_exists`. */
    takeHalfDays: ({ id, personId }: Leave, halves: readonly Pick<HalfDayOff, 'date' | 'half'>[]) =>
      db.run(sql`
        INSERT INTO leave_days (company_id, person_id, date, half, leave_id)
        SELECT ${companyId}, ${personId}, value ->> 'date', value ->> 'half', ${id}
        FROM json_each(${JSON.stringify(halves)})`),

    /** Gives back those from a half day on. */
    giveHalfDaysBackFrom: (id: string, on: string, half: HalfDay) =>
      db
        .delete(leaveDays)
        .where(
          and(
            ourDays,
            eq(leaveDays.leaveId, id),
            half === 'morning'
              ? gte(leaveDays.date, on)
              : or(
                  gt(leaveDays.date, on),
                  and(eq(leaveDays.date, on), eq(leaveDays.half, 'afternoon')),
                ),
          ),
        ),

    giveHalfDaysBack: (id: string) =>
      db.delete(leaveDays).where(and(ourDays, eq(leaveDays.leaveId, id))),
  }
}

/** Half days of approved leave that are not paid whole, with the leave that they are of. */
export const unpaidHalves = (
  shard: Shard,
  companyId: string,
  from: string,
  to: string,
  among?: Stretch,
) =>
  shard.db
    .select({
      personId: leaveDays.personId,
      date: leaveDays.date,
      half: leaveDays.half,
      leaveId: leaveDays.leaveId,
      kindName: leaveRequests.kindName,
      paidPercent: leaveRequests.paidPercent,
      explanation: leaveRequests.explanation,
    })
    .from(leaveDays)
    .innerJoin(
      leaveRequests,
      and(
        eq(leaveRequests.companyId, leaveDays.companyId),
        eq(leaveRequests.id, leaveDays.leaveId),
      ),
    )
    .where(
      and(
        eq(leaveDays.companyId, companyId),
        between(leaveDays.date, from, to),
        inStretch(leaveDays.personId, among),
        lt(leaveRequests.paidPercent, 100),
      ),
    )

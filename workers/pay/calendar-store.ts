import { lastDateOf } from '@bylaw/kernel'
import { and, eq, sql } from 'drizzle-orm'
import type { Employment } from '../people/employment-store'
import type { Shard } from '../platform/shard'
import { monthPaid } from './month-paid'
import type { PayCalendar } from './pay-calendar'
import { payRuns } from './table'

/** What the approved months of one company took; those of before calendars took their calendar month. */
export const calendarStore = ({ batch, db }: Shard, companyId: string) => ({
  async isMonthPaid(month: string): Promise<boolean> {
    const [rows] = await batch([
      db.all<{ paid: number }>(sql`SELECT ${monthPaid(companyId, month)} AS paid`),
    ])
    return rows[0]?.paid === 1
  },

  /** The last month before one whose pay is approved, and when that was last approved, corrections too. */
  async lastPaidBefore(
    month: string,
  ): Promise<{ month: string; approvedAtMs: number } | undefined> {
    const [rows] = await batch([
      db.all<{ month: string; approvedAtMs: number }>(sql`
        SELECT month, max(approved_at_ms) AS approvedAtMs FROM pay_runs
        WHERE company_id = ${companyId} AND apart = 0 AND state = 'approved' AND month < ${month}
        GROUP BY month ORDER BY month DESC LIMIT 1`),
    ])
    return rows[0]
  },

  /**
   * Of some employments, or corrections of them, those by which their person was paid in an approved run of
   * before a month, since they were written down.
   */
  async paidByBefore<Row extends Pick<Employment, 'personId' | 'fromDate' | 'recordedAtMs'>>(
    month: string,
    employments: readonly Row[],
  ): Promise<ReadonlySet<Row>> {
    if (employments.length === 0) return new Set()
    const asked = employments.map((each) => [each.personId, each.fromDate, each.recordedAtMs])
    const [rows] = await batch([
      db.all<{ at: number }>(sql`
        SELECT e.key AS at FROM json_each(${JSON.stringify(asked)}) AS e
        WHERE EXISTS (
          SELECT 1 FROM pay_slips AS s
          JOIN pay_runs AS r ON r.company_id = s.company_id AND r.id = s.run_id
          WHERE s.company_id = ${companyId} AND s.person_id = e.value ->> 0
            AND s.month >= substr(e.value ->> 1, 1, 7) AND s.month < ${month}
            AND r.state = 'approved' AND r.approved_at_ms > e.value ->> 2)`),
    ])
    return new Set(rows.flatMap(({ at }) => employments[at] ?? []))
  },

  async calendarsOf(months: readonly string[]): Promise<ReadonlyMap<string, PayCalendar>> {
    const [rows] = await batch([
      db
        .select({
          month: payRuns.month,
          attendanceFrom: payRuns.attendanceFrom,
          attendanceTo: payRuns.attendanceTo,
          rosterOn: payRuns.rosterOn,
          payOn: payRuns.payOn,
        })
        .from(payRuns)
        .where(
          and(
            eq(payRuns.companyId, companyId),
            eq(payRuns.n, 0),
            eq(payRuns.apart, 0),
            eq(payRuns.state, 'approved'),
            sql`${payRuns.month} IN (SELECT value FROM json_each(${JSON.stringify(months)}))`,
          ),
        ),
    ])
    return new Map(
      rows.map(({ month, attendanceFrom, attendanceTo, rosterOn, payOn }) => [
        month,
        {
          attendanceFrom: attendanceFrom ?? `${month}-01`,
          attendanceTo: attendanceTo ?? lastDateOf(month),
          rosterOn: rosterOn ?? lastDateOf(month),
          payOn,
        },
      ]),
    )
  },
})

import { lastDateOf } from '@bylaw/kernel'
import { and, eq, sql } from 'drizzle-orm'
import { paidMonths } from '../people/paid-months'
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

  /** The last month whose own run is approved; undefined while none is. */
  async lastPaidMonth(): Promise<string | undefined> {
    const [rows] = await batch([
      db.all<{ month: string }>(sql`
        SELECT month FROM pay_runs
        WHERE company_id = ${companyId} AND n = 0 AND apart = 0 AND state = 'approved'
        ORDER BY month DESC LIMIT 1`),
    ])
    return rows[0]?.month
  },

  /** The months that keep an employment from changing between two days, or from one on, the earliest first. */
  async paidMonths(from: string, until?: string): Promise<string[]> {
    const [rows] = await batch([
      db.all<{ month: string }>(sql`${paidMonths(companyId, from, until)} ORDER BY month`),
    ])
    return rows.map(({ month }) => month)
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

import type { Priority, TicketState, TicketType } from '@bylaw/contract'
import { type SQL, sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'

/** From the first of these instants to just before the last; what is between begins a day each. */
export type DayStarts = readonly number[]

export interface Tallied {
  readonly key: string | number | null
  readonly opened: number
  readonly closed: number
  readonly firstResponseBreached: number
  readonly resolutionBreached: number
}

/** A ticket as a file of the month has it. */
export interface MonthLine {
  readonly number: string
  readonly subject: string
  readonly customer: string | null
  readonly type: TicketType
  readonly priority: Priority
  readonly state: TicketState
  readonly assignee: string | null
  readonly openedAtMs: number
  readonly closedAtMs: number | null
  readonly firstResponseBreached: 0 | 1
  readonly resolutionBreached: 0 | 1
}

/** What one company's figures of a stretch of days are added up from: the index of its tickets. */
export const figuresStore = (shard: Shard, companyId: string) => {
  /** What was opened and what was closed in a stretch; a ticket may be both. */
  const moments = (days: DayStarts) => {
    const [from, to] = [days[0] ?? 0, days.at(-1) ?? 0]
    const grouped = sql`priority, type, assignee_id, customer_id`
    return sql`(
      SELECT opened_at_ms AS at_ms, 1 AS opened, 0 AS closed, first_response_breached AS first,
        resolution_breached AS solved, ${grouped}
      FROM ticket_index
      WHERE company_id = ${companyId} AND opened_at_ms >= ${from} AND opened_at_ms < ${to}
      UNION ALL
      SELECT closed_at_ms, 0, 1, 0, 0, ${grouped}
      FROM ticket_index
      WHERE company_id = ${companyId} AND closed_at_ms >= ${from} AND closed_at_ms < ${to})`
  }
  const tally = (days: DayStarts, key: SQL, limit = -1) =>
    shard.db.all<Tallied>(sql`
      SELECT ${key} AS "key", sum(opened) AS opened, sum(closed) AS closed,
        sum(first) AS firstResponseBreached, sum(solved) AS resolutionBreached
      FROM ${moments(days)} GROUP BY 1 ORDER BY sum(opened) DESC, 1 LIMIT ${limit}`)

  return {
    async figures(days: DayStarts, before: DayStarts, mostCustomers: number) {
      const day = sql`(SELECT count(*) FROM json_each(${JSON.stringify(days)}) WHERE value <= at_ms)`
      const [byDay, byPriority, byType, byAssignee, byCustomer, earlier, open] = await shard.batch([
        tally(days, day),
        tally(days, sql`priority`),
        tally(days, sql`type`),
        tally(days, sql`assignee_id`),
        tally(days, sql`customer_id`, mostCustomers),
        tally(before, sql`1`),
        shard.db.all<{ count: number }>(sql`
          SELECT count(*) AS count FROM ticket_index
          WHERE company_id = ${companyId} AND closed_at_ms IS NULL`),
      ])
      const tallies = { byDay, byPriority, byType, byAssignee, byCustomer, earlier }
      return { ...tallies, open: open[0]?.count ?? 0 }
    },

    /** The tickets opened in a stretch, the first first. */
    async monthLines(days: DayStarts): Promise<MonthLine[]> {
      const [rows] = await shard.batch([
        shard.db.all<MonthLine>(sql`
          SELECT i.number, i.subject, c.name AS customer, i.type, i.priority, i.state,
            m.name AS assignee, i.opened_at_ms AS openedAtMs, i.closed_at_ms AS closedAtMs,
            i.first_response_breached AS firstResponseBreached,
            i.resolution_breached AS resolutionBreached
          FROM ticket_index AS i
          LEFT JOIN customers AS c ON c.company_id = i.company_id AND c.id = i.customer_id
          LEFT JOIN members AS m ON m.company_id = i.company_id AND m.person_id = i.assignee_id
          WHERE i.company_id = ${companyId} AND i.opened_at_ms >= ${days[0] ?? 0}
            AND i.opened_at_ms < ${days.at(-1) ?? 0}
          ORDER BY i.opened_at_ms, i.id`),
      ])
      return rows
    },
  }
}

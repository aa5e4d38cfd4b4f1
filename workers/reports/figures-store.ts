import type { EndedAs, Priority, TicketState, TicketType } from '@bylaw/contract'
import { sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'
import { FIRST_RESPONSE_ENDED, RESOLUTION_ENDED } from './ended'

/** From the first of these instants to just before the last; what is between begins a day each. */
export type DayStarts = readonly number[]

export interface Sums {
  readonly opened: number
  readonly closed: number
  readonly firstResponseBreached: number
  readonly resolutionBreached: number
  readonly firstResponseEnded: number
  readonly resolutionEnded: number
}

/** What a stretch is broken down by, and the value of it that the sums are of. */
interface Keys {
  /** Its place in the stretch, from 1. */
  readonly day: number
  readonly priority: Priority
  readonly type: TicketType
  readonly assignee: string | null
  readonly customer: string
}
export type Tallied = {
  readonly [By in keyof Keys]: Sums & { readonly by: By; readonly key: Keys[By] }
}[keyof Keys]

/** Where a file of a stretch goes on: behind this ticket. */
interface LinePlace {
  readonly openedAtMs: number
  readonly id: string
}

/** A ticket as a file of a stretch has it. */
export interface TicketLine extends LinePlace {
  readonly number: string
  readonly subject: string
  readonly customer: string | null
  readonly type: TicketType
  readonly priority: Priority
  readonly state: TicketState
  readonly assignee: string | null
  readonly closedAtMs: number | null
  readonly firstResponseBreached: 0 | 1
  readonly resolutionBreached: 0 | 1
  readonly firstRespondedAtMs: number | null
  /** Null where nobody said so, which was so before 2026-12. */
  readonly firstResponsePromised: 0 | 1 | null
  readonly resolutionPromised: 0 | 1 | null
  readonly ended: EndedAs | null
}

/** What one company's figures of a stretch of days are added up from: the index of its tickets. */
export const figuresStore = (shard: Shard, companyId: string) => {
  /** What was opened and what was closed in a stretch; a ticket may be both. */
  const moments = (days: DayStarts) => {
    const [from, to] = [days[0] ?? 0, days.at(-1) ?? 0]
    const grouped = sql`priority, type, assignee_id, customer_id`
    return sql`
      SELECT opened_at_ms AS at_ms, 1 AS opened, 0 AS closed, first_response_breached AS first,
        resolution_breached AS solved, ${FIRST_RESPONSE_ENDED} AS first_ended,
        ${RESOLUTION_ENDED} AS solved_ended, ${grouped}
      FROM ticket_index
      WHERE company_id = ${companyId} AND opened_at_ms >= ${from} AND opened_at_ms < ${to}
      UNION ALL
      SELECT closed_at_ms, 0, 1, 0, 0, 0, 0, ${grouped}
      FROM ticket_index
      WHERE company_id = ${companyId} AND closed_at_ms >= ${from} AND closed_at_ms < ${to}`
  }

  return {
    /** The tickets of a stretch are read once, whatever they are broken down by. */
    async figures(days: DayStarts, before: DayStarts, mostCustomers: number) {
      const day = sql`(SELECT count(*) FROM json_each(${JSON.stringify(days)}) WHERE value <= at_ms)`
      const [tallied, earlier, open] = await shard.batch([
        shard.db.all<Tallied>(sql`
          WITH moments AS MATERIALIZED (${moments(days)})
          SELECT 'day' AS "by", ${day} AS "key", ${SUMS} FROM moments GROUP BY 2
          UNION ALL SELECT 'priority', priority, ${SUMS} FROM moments GROUP BY 2
          UNION ALL SELECT 'type', type, ${SUMS} FROM moments GROUP BY 2
          UNION ALL SELECT 'assignee', assignee_id, ${SUMS} FROM moments GROUP BY 2
          UNION ALL SELECT * FROM (
            SELECT 'customer', customer_id, ${SUMS} FROM moments
            GROUP BY 2 ORDER BY sum(opened) DESC, 2 LIMIT ${mostCustomers})
          ORDER BY 3 DESC, 2`),
        shard.db.all<Sums>(sql`SELECT ${SUMS} FROM (${moments(before)}) HAVING count(*) > 0`),
        shard.db.all<{ count: number }>(sql`
          SELECT count(*) AS count FROM ticket_index
          WHERE company_id = ${companyId} AND closed_at_ms IS NULL`),
      ])
      return { tallied, earlier, open: open[0]?.count ?? 0 }
    },

    /** The tickets opened in a stretch, the first first; at most `limit` of them, after a place. */
    async lines(
      days: DayStarts,
      after: LinePlace | undefined,
      limit: number,
    ): Promise<TicketLine[]> {
      const start = after
        ? sql`(i.opened_at_ms, i.id) > (${after.openedAtMs}, ${after.id})`
        : sql`i.opened_at_ms >= ${days[0] ?? 0}`
      const [rows] = await shard.batch([
        shard.db.all<TicketLine>(sql`
          SELECT i.id, i.number, i.subject, c.name AS customer, i.type, i.priority, i.state,
            m.name AS assignee, i.opened_at_ms AS openedAtMs, i.closed_at_ms AS closedAtMs,
            i.first_response_breached AS firstResponseBreached,
            i.resolution_breached AS resolutionBreached,
            i.first_responded_at_ms AS firstRespondedAtMs,
            i.first_response_promised AS firstResponsePromised,
            i.resolution_promised AS resolutionPromised, i.ended
          FROM ticket_index AS i
          LEFT JOIN customers AS c ON c.company_id = i.company_id AND c.id = i.customer_id
          LEFT JOIN members AS m ON m.company_id = i.company_id AND m.person_id = i.assignee_id
          WHERE i.company_id = ${companyId} AND ${start} AND i.opened_at_ms < ${days.at(-1) ?? 0}
          ORDER BY i.opened_at_ms, i.id LIMIT ${limit}`),
      ])
      return rows
    },
  }
}

const SUMS = sql`sum(opened) AS opened, sum(closed) AS closed,
  sum(first) AS "firstResponseBreached", sum(solved) AS "resolutionBreached",
  sum(first_ended) AS "firstResponseEnded", sum(solved_ended) AS "resolutionEnded"`

import type { Priority } from '@bylaw/contract'
import { sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'

/** What a clock of a ticket measured. */
export type TimeOf = 'first_response' | 'resolution'

/** One figure of a stretch: of all of it, of a month by its place from 1, or of a group. */
export interface TimeRow {
  readonly by: 'total' | 'month' | 'group'
  /** Empty for the total, and for what was no group’s. */
  readonly key: string
  readonly of: TimeOf
  readonly tickets: number
  readonly mean: number
  readonly median: number
}

export interface MeasuredRow {
  readonly id: string
  readonly number: string
  readonly subject: string
  readonly priority: Priority
  readonly customerId: string
  readonly assigneeId: string | null
  readonly closedAtMs: number
  readonly seconds: number
}

/** From one instant to just before another. */
interface Stretch {
  readonly fromMs: number
  readonly toMs: number
}

/** How long one company's tickets took, of those closed in a stretch. */
export const timesStore = (shard: Shard, companyId: string) => {
  const closedIn = ({ fromMs, toMs }: Stretch) =>
    sql`company_id = ${companyId} AND closed_at_ms >= ${fromMs} AND closed_at_ms < ${toMs}`

  return {
    /** @param months when each month of the stretch begins in it */
    async times(stretch: Stretch, months: readonly number[]): Promise<TimeRow[]> {
      const [rows] = await shard.batch([
        shard.db.all<TimeRow>(sql`
          WITH closed AS MATERIALIZED (
            SELECT first_response_seconds, resolution_seconds, coalesce(group_id, '') AS of_group,
              (SELECT count(*) FROM json_each(${JSON.stringify(months)})
                WHERE value <= closed_at_ms) AS month
            FROM ticket_index WHERE ${closedIn(stretch)}),
          measured AS (
            SELECT 'first_response' AS what, first_response_seconds AS seconds, month, of_group
            FROM closed WHERE first_response_seconds IS NOT NULL
            UNION ALL SELECT 'resolution', resolution_seconds, month, of_group
            FROM closed WHERE resolution_seconds IS NOT NULL),
          parts AS (
            SELECT 'total' AS part, '' AS "key", what, seconds FROM measured
            UNION ALL SELECT 'month', CAST(month AS TEXT), what, seconds FROM measured
            UNION ALL SELECT 'group', of_group, what, seconds FROM measured),
          placed AS (
            SELECT *, count(*) OVER (PARTITION BY part, "key", what) AS tickets,
              row_number() OVER (PARTITION BY part, "key", what ORDER BY seconds) AS place
            FROM parts)
          SELECT part AS "by", "key", what AS "of", tickets, avg(seconds) AS mean,
            avg(seconds) FILTER (WHERE place IN ((tickets + 1) / 2, (tickets + 2) / 2)) AS median
          FROM placed GROUP BY part, "key", what, tickets ORDER BY part, "key", what`),
      ])
      return rows
    },

    /**
     * The tickets that a figure counts, the longest first; ask for one more.
     *
     * @param group only that group's; empty for what was no group's
     */
    async measured(
      stretch: Stretch,
      of: TimeOf,
      group: string | undefined,
      after: PlaceInList | undefined,
      limit: number,
    ): Promise<MeasuredRow[]> {
      const seconds = of === 'resolution' ? sql`resolution_seconds` : sql`first_response_seconds`
      const behind = after ? sql`AND (${seconds}, id) < (${after[0]}, ${after[1]})` : sql``
      const theirs = group === undefined ? sql`` : sql`AND coalesce(group_id, '') = ${group}`
      const [rows] = await shard.batch([
        shard.db.all<MeasuredRow>(sql`
          SELECT id, number, subject, priority, customer_id AS customerId,
            assignee_id AS assigneeId, closed_at_ms AS closedAtMs, ${seconds} AS seconds
          FROM ticket_index
          WHERE ${closedIn(stretch)} AND ${seconds} IS NOT NULL ${theirs} ${behind}
          ORDER BY ${seconds} DESC, id DESC LIMIT ${limit}`),
      ])
      return rows
    },
  }
}

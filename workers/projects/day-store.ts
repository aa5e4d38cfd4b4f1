import { sql } from 'drizzle-orm'
import type { Shard } from '../platform/shard'

/** How many days at the day rate are verified for people, in ten-millionths of a day. */
export const dayStore = (shard: Shard, companyId: string) => {
  const verified = (personId: string, month: string) => sql`(
    SELECT coalesce(sum(
      round(day_rate_days * 1000) * 10000 + coalesce((
        SELECT sum(round(json_extract(each.value, '$.days') * 1000)
          * json_extract(each.value, '$.sharesBp[' || json_extract(each.value, '$.index') || ']'))
        FROM json_each(day_shares) AS each), 0)), 0)
    FROM quantities
    WHERE company_id = ${companyId} AND person_id = ${personId} AND month = ${month}
      AND state = 'verified')`

  return {
    async dayUnitsVerified(personId: string, month: string): Promise<number> {
      const [rows] = await shard.batch([
        shard.db.all<{ units: number }>(sql`SELECT ${verified(personId, month)} AS units`),
      ])
      return rows[0]?.units ?? 0
    },

    /** A statement that fails its batch where more is verified than a person's month has. */
    takesAtMost: (personId: string, month: string, units: number) =>
      shard.db.run(sql`
        SELECT CASE WHEN ${verified(personId, month)} > ${units}
        THEN json_extract('{}', 'wrong_state') ELSE 1 END`),
  }
}

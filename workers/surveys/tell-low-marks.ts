import { deskName } from '../desk/desk-name'
import type { Env } from '../env'
import { logError } from '../platform/log'
import type { ShardName } from '../platform/shards'

interface LowMark {
  readonly companyId: string
  readonly id: string
  readonly ticketId: string
  readonly closedAtMs: number
  readonly answeredAtMs: number
  readonly score: number
  readonly highest: number
}

const AT_ONCE = 50

/**
 * Has the Desk tell of low marks whoever the rules name. The Desk is told first and the row marked
 * after: a host that dies in between tells it again, and the Desk tells nobody twice.
 */
export async function tellLowMarks(env: Env, shard: ShardName, nowMs: number): Promise<void> {
  const { results } = await env[shard]
    .prepare(
      `SELECT company_id AS companyId, id, ticket_id AS ticketId, closed_at_ms AS closedAtMs,
         answered_at_ms AS answeredAtMs, score, form ->> '$.scale.highest' AS highest
       FROM surveys WHERE low = 1 AND low_told_at_ms IS NULL
       ORDER BY answered_at_ms LIMIT ${AT_ONCE}`,
    )
    .all<LowMark>()
  for (const { companyId, id, ...mark } of results)
    try {
      const wish = { about: 'low_mark', ...mark } as const
      await env.DESK.getByName(deskName(companyId)).surveys(companyId, shard, wish)
      await env[shard]
        .prepare('UPDATE surveys SET low_told_at_ms = ? WHERE company_id = ? AND id = ?')
        .bind(nowMs, companyId, id)
        .run()
    } catch (error) {
      logError('low_mark_not_told', error, { companyId, id })
    }
}

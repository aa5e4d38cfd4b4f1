import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import type { Env } from '../env'
import { logError } from '../platform/log'
import { runBatch } from '../platform/run-batch'
import { shardsOf } from '../platform/shards'
import { levelInForce, nextLevelChange } from './level-in-force'

/**
 * Once a minute: where a contract has begun or ended, the customer's level follows. The Desks learn
 * of it by the sweep that comes after this one, since the customer's version has risen.
 */
export async function sweepLevels(env: Env, nowMs: number): Promise<void> {
  await Promise.all(
    shardsOf(env).map(async (shard) => {
      try {
        await followContracts(shard, nowMs)
      } catch (error) {
        logError('levels_not_swept', error, {})
      }
    }),
  )
}

async function followContracts(shard: D1Database, nowMs: number): Promise<void> {
  const db = drizzle(shard)
  const [company, customer] = [sql`customers.company_id`, sql`customers.id`]
  const level = levelInForce(company, customer, nowMs)
  await runBatch(shard, [
    db.run(sql`
      UPDATE customers SET level = ${level}, version = version + 1
      WHERE (company_id, id) IN (
          SELECT company_id, customer_id FROM customer_levels WHERE changes_at_ms <= ${nowMs})
        AND level <> ${level}`),
    db.run(sql`
      UPDATE customer_levels SET changes_at_ms = ${nextLevelChange(
        sql`customer_levels.company_id`,
        sql`customer_levels.customer_id`,
        nowMs,
      )}
      WHERE changes_at_ms <= ${nowMs}`),
  ])
}

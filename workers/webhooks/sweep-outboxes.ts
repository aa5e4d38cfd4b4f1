import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import type { Env } from '../env'
import { logError } from '../platform/log'
import { SHARDS, shardsOf } from '../platform/shards'
import { drainOutbox } from './drain-outbox'

const MINUTE_MS = 60_000
/** Companies drained at a time, so that a sweep stays within what one invocation may do. */
const AT_ONCE = 20
/** What was handed on is kept this long, just as the Courier keeps it. */
const KEPT_MS = 30 * 24 * 3_600_000
/** Old rows let go of in one sweep; there is another in a minute. */
const FORGOTTEN_AT_ONCE = 1_000

/**
 * Drains what requests left behind (a process that died, a Courier that was busy). Run by cron,
 * every minute. A company or a shard that fails is logged and keeps nobody else waiting.
 */
export async function sweepOutboxes(env: Env, nowMs: number): Promise<void> {
  const swept = await Promise.allSettled(shardsOf(env).map((shard) => sweep(env, shard, nowMs)))
  swept.forEach((one, index) => {
    if (one.status === 'rejected') logError('outboxes_not_swept', one.reason, { id: SHARDS[index] })
  })
}

async function sweep(env: Env, shard: D1Database, nowMs: number): Promise<void> {
  const db = drizzle(shard)
  const waiting = await db.all<{ company_id: string }>(
    sql`SELECT DISTINCT company_id FROM outbox WHERE sent_at_ms IS NULL ORDER BY company_id`,
  )
  const companies = inTurn(
    waiting.map(({ company_id }) => company_id),
    nowMs,
  )
  for (let first = 0; first < companies.length; first += AT_ONCE) {
    const some = companies.slice(first, first + AT_ONCE)
    const drained = await Promise.allSettled(
      some.map((companyId) => drainOutbox(env, shard, companyId, nowMs)),
    )
    drained.forEach((one, index) => {
      if (one.status === 'rejected')
        logError('outbox_not_drained', one.reason, { companyId: some[index] })
    })
  }
  await db.run(sql`
    DELETE FROM outbox WHERE rowid IN (
      SELECT rowid FROM outbox WHERE sent_at_ms < ${nowMs - KEPT_MS} LIMIT ${FORGOTTEN_AT_ONCE})`)
}

/** Each minute begins with another company, so that whoever one sweep has no time for is not always last. */
function inTurn(companies: readonly string[], nowMs: number): string[] {
  const start = Math.floor(nowMs / MINUTE_MS) % Math.max(1, companies.length)
  return [...companies.slice(start), ...companies.slice(0, start)]
}

import type { EventType } from '@bylaw/contract'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import type { Env } from '../env'
import { courierFor } from './courier-line'

const AT_ONCE = 200
/** Handings-over in one drain: 4,000 events; what is left after that waits for the next sweep. */
const ROUNDS = 20

/**
 * Hands a company's waiting events from its shard's outbox to its Courier, oldest first.
 *
 * The Courier is told first and the rows are marked after: a process that dies in between tells
 * it again, and the Courier drops what it already has. So an event is never lost, nor doubled.
 */
export async function drainOutbox(
  env: Env,
  shard: D1Database,
  companyId: string,
  nowMs: number,
): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1)
    if ((await handOver(env, shard, companyId, nowMs)) < AT_ONCE) return
}

/** @returns how many events were handed over */
async function handOver(
  env: Env,
  shard: D1Database,
  companyId: string,
  nowMs: number,
): Promise<number> {
  const db = drizzle(shard)
  const rows = await db.all<{ id: string; type: EventType; at_ms: number; data: string }>(sql`
    SELECT id, type, at_ms, data FROM outbox
    WHERE company_id = ${companyId} AND sent_at_ms IS NULL ORDER BY at_ms, id LIMIT ${AT_ONCE}`)
  if (rows.length === 0) return 0
  const events = rows.map((row) => ({
    id: row.id,
    type: row.type,
    atMs: row.at_ms,
    data: JSON.parse(row.data) as Record<string, unknown>,
  }))
  await courierFor(env, companyId).accept(events, nowMs)
  await db.run(sql`
    UPDATE outbox SET sent_at_ms = ${nowMs} WHERE company_id = ${companyId}
      AND id IN (SELECT value FROM json_each(${JSON.stringify(rows.map((row) => row.id))}))`)
  return rows.length
}

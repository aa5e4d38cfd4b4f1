import { deskName } from '../desk/desk-name'
import type { Env } from '../env'
import type { ShardName } from '../platform/shards'
import type { Due } from './remove'

type Letting = Pick<Due, 'companyId' | 'id'>

/** So long after files were noted for it, a ticket is there or was never opened. */
const OPENED_BY_THEN_MS = 3_600_000

/** Lets go of a ticket's files, and tells those that no other ticket has. */
export async function noLongerShared(
  env: Env,
  shard: ShardName,
  due: Letting,
  named: readonly string[],
  nowMs: number,
): Promise<string[]> {
  const db = env[shard]
  const { companyId, id: ticketId } = due
  const ids = JSON.stringify(named)
  await forgetNeverOpened(env, shard, due, ids, nowMs)
  await db
    .prepare(
      `UPDATE shared_files SET removed_at_ms = ?4 WHERE company_id = ?1 AND ticket_id = ?2
         AND file_id IN (SELECT value FROM json_each(?3)) AND removed_at_ms IS NULL`,
    )
    .bind(companyId, ticketId, ids, nowMs)
    .run()
  const { results } = await db
    .prepare(
      `SELECT value AS id FROM json_each(?2) WHERE NOT EXISTS (SELECT 1 FROM shared_files
         WHERE company_id = ?1 AND file_id = value AND removed_at_ms IS NULL)`,
    )
    .bind(companyId, ids)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

/**
 * Forgets what was noted for tickets that were never opened: refused, or broken off for good. One
 * that may be opened at this very moment is waited for; the next run begins anew.
 */
async function forgetNeverOpened(
  env: Env,
  shard: ShardName,
  { companyId, id: ticketId }: Letting,
  ids: string,
  nowMs: number,
): Promise<void> {
  const db = env[shard]
  const { results: others } = await db
    .prepare(
      `SELECT ticket_id AS id, max(noted_at_ms) AS notedAtMs FROM shared_files
       WHERE company_id = ?1 AND ticket_id <> ?2 AND removed_at_ms IS NULL
         AND noted_at_ms IS NOT NULL AND file_id IN (SELECT value FROM json_each(?3))
       GROUP BY ticket_id`,
    )
    .bind(companyId, ticketId, ids)
    .all<{ id: string; notedAtMs: number }>()
  if (others.length === 0) return
  const there = await thereOf(env, shard, companyId, JSON.stringify(others.map(({ id }) => id)))
  const missing = others.filter(({ id }) => !there.has(id))
  if (missing.some(({ notedAtMs }) => notedAtMs > nowMs - OPENED_BY_THEN_MS))
    throw new Error('A ticket with these files may be opened at this moment')
  await db
    .prepare(
      `DELETE FROM shared_files WHERE company_id = ?1
         AND ticket_id IN (SELECT value FROM json_each(?2))`,
    )
    .bind(companyId, JSON.stringify(missing.map(({ id }) => id)))
    .run()
}

/** Those that the Desk has; then those that it let go of: a copy is listed before it does. */
async function thereOf(
  env: Env,
  shard: ShardName,
  companyId: string,
  ids: string,
): Promise<Set<string>> {
  const desk = env.DESK.getByName(deskName(companyId))
  const alive = await desk.wordsOf(companyId, shard, JSON.parse(ids))
  const { results: archived } = await env[shard]
    .prepare(
      `SELECT id FROM archived_tickets
       WHERE company_id = ?1 AND id IN (SELECT value FROM json_each(?2))`,
    )
    .bind(companyId, ids)
    .all<{ id: string }>()
  return new Set([...alive, ...archived].map(({ id }) => id))
}

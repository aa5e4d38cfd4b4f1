import { daysAfter } from '@bylaw/kernel'
import type { Env } from '../env'
import { PERMISSIONS } from '../identity/permissions'
import { logError } from '../platform/log'
import { SHARDS } from '../platform/shards'

/** How long before something runs out its owner is told: time enough to renew a certificate. */
export const TOLD_DAYS_BEFORE = 30

/** Records told of in one minute and shard; the rest follow in the next. */
const AT_ONCE = 100

/**
 * Once a minute: who has something that runs out within thirty days is told, and whoever records what
 * people show, each once, unless it was renewed. What was told says so in the same transaction, so
 * that a sweep that is run twice, or dies in between, tells nobody twice.
 */
export async function sweepGrowth(env: Env, nowMs: number): Promise<void> {
  const day = new Date(nowMs).toISOString().slice(0, 10)
  for (const name of SHARDS)
    try {
      const shard = env[name]
      const { results } = await due(shard, daysAfter(day, TOLD_DAYS_BEFORE))
      if (results.length === 0) continue
      const ids = JSON.stringify(results.map(({ companyId, id }) => [companyId, id]))
      await shard.batch([tells(shard, ids, nowMs), isTold(shard, ids)])
    } catch (error) {
      logError('growth_not_told', error, { id: name })
    }
}

const due = (shard: D1Database, by: string) =>
  shard
    .prepare(
      `SELECT company_id AS companyId, id FROM growth_records
       WHERE until <= ? AND until IS NOT NULL AND taken_back_at_ms IS NULL AND told_until IS NULL
       ORDER BY until LIMIT ?`,
    )
    .bind(by, AT_ONCE)
    .all<{ companyId: string; id: string }>()

const RECORDERS = PERMISSIONS['growth.record'].map((role) => `'${role}'`).join()

/** What was renewed since is not told of, and nobody who has left. */
const tells = (shard: D1Database, ids: string, nowMs: number) =>
  shard
    .prepare(
      `INSERT INTO person_news (company_id, event_id, told_id, kind, about_id, title, at_ms)
       SELECT r.company_id, r.id || '.runs_out', m.person_id, 'growth_runs_out', r.person_id,
         r.person_name, ?2
       FROM json_each(?1) AS due
         JOIN growth_records AS r ON r.company_id = due.value ->> 0 AND r.id = due.value ->> 1
         JOIN members AS owner
           ON owner.company_id = r.company_id AND owner.person_id = r.person_id AND owner.active = 1
         JOIN members AS m ON m.company_id = r.company_id AND m.active = 1
           AND (m.person_id = r.person_id OR m.role IN (${RECORDERS}))
       WHERE r.told_until IS NULL AND NOT EXISTS (
         SELECT 1 FROM growth_records AS newer
         WHERE newer.company_id = r.company_id AND newer.person_id = r.person_id
           AND newer.subject = r.subject AND newer.taken_back_at_ms IS NULL
           AND newer.id <> r.id AND (newer.until IS NULL OR newer.until > r.until))`,
    )
    .bind(ids, nowMs)

const isTold = (shard: D1Database, ids: string) =>
  shard
    .prepare(
      `UPDATE growth_records SET told_until = until
       WHERE told_until IS NULL AND (company_id, id) IN (
         SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
    )
    .bind(ids)

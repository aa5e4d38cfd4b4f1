import { deskName } from '../desk/desk-name'
import type { OverdueRecord } from '../desk/notices/overdue'
import type { Env } from '../env'
import { sweepCompanies } from '../notices/sweep-companies'
import type { ShardName } from '../platform/shards'

/** Records told of in one minute and shard; the rest follow in the next. */
const AT_ONCE = 200

/**
 * Once a minute: whoever sees an overdue record through, or has to give their word, finds it among
 * their notices. The Desk tells each of them once; a record is noted as told after that, so that a
 * sweep that dies in between tells nobody twice.
 */
export const noticeOverdue = (env: Env, nowMs: number): Promise<void> =>
  sweepCompanies(env, {
    waiting: (shard) => lateIn(shard, nowMs),
    tell: (shard, companyId, theirs) => tell(env, shard, companyId, theirs, nowMs),
    failed: 'overdue_not_noticed',
  })

type Late = OverdueRecord & { readonly companyId: string }

/** Everybody's first before anybody's second: a company that cannot be told does not fill every minute. */
async function lateIn(shard: D1Database, nowMs: number): Promise<Late[]> {
  const { results } = await shard
    .prepare(
      `SELECT r.company_id AS companyId, r.id, r.title, r.due_on AS dueOn,
         r.responsible_id AS responsibleId, (
           SELECT json_group_array(coalesce(h.person_id, w.value))
           FROM json_each(r.awaited) w LEFT JOIN post_holders h
             ON h.company_id = r.company_id AND h.post = w.value) AS awaited
       FROM procedure_records r
       WHERE r.due_at_ms <= ?1 AND r.state = 'open' AND r.noticed_overdue_at_ms IS NULL
       ORDER BY row_number() OVER (PARTITION BY r.company_id ORDER BY r.due_at_ms), r.due_at_ms
       LIMIT ?2`,
    )
    .bind(nowMs, AT_ONCE)
    .all<Omit<Late, 'awaitedIds'> & { awaited: string }>()
  return results.map(({ awaited, ...late }) => ({ ...late, awaitedIds: JSON.parse(awaited) }))
}

async function tell(
  env: Env,
  shard: ShardName,
  companyId: string,
  records: readonly Late[],
  nowMs: number,
): Promise<void> {
  const told = records.map(({ companyId: _, ...record }) => record)
  await env.DESK.getByName(deskName(companyId)).learnNews(companyId, shard, { overdue: told })
  await env[shard]
    .prepare(
      `UPDATE procedure_records SET noticed_overdue_at_ms = ?1
       WHERE company_id = ?2 AND id IN (SELECT value FROM json_each(?3))`,
    )
    .bind(nowMs, companyId, JSON.stringify(told.map(({ id }) => id)))
    .run()
}

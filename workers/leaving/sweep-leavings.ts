import { deskName } from '../desk/desk-name'
import { learnMember } from '../desk/learn-from-shard'
import type { Env } from '../env'
import { sweepCompanies } from '../notices/sweep-companies'
import { accessEnds } from '../people/access-ends'
import { randomId } from '../platform/ids'
import type { ShardName } from '../platform/shards'

/** Whose access ends now. */
interface Due {
  readonly companyId: string
  readonly id: string
  readonly personId: string
}

/** People in one minute and shard; the rest follow in the next. */
const AT_ONCE = 200

/**
 * Once a minute: whose last day is over where their company is can enter no more. Their sessions end
 * with the version of their membership; the Desk is told at once, so that their sockets close, and
 * the minute's sweep of Desks repeats what does not reach it.
 */
export const sweepLeavings = (env: Env, nowMs: number): Promise<void> =>
  sweepCompanies(env, {
    waiting: (shard) => dueIn(shard, nowMs),
    tell: async (shard, companyId, theirs) => {
      for (const due of theirs) await endsFor(env, shard, companyId, due, nowMs)
    },
    failed: 'access_not_ended',
  })

/** A company keeps its last owner, whatever day they named. */
const dueIn = async (shard: D1Database, nowMs: number): Promise<Due[]> =>
  (
    await shard
      .prepare(
        `SELECT l.company_id AS companyId, l.id, l.person_id AS personId
         FROM leavings AS l JOIN members AS m
           ON m.company_id = l.company_id AND m.person_id = l.person_id
         WHERE l.access_ended_at_ms IS NULL AND l.state <> 'withdrawn'
           AND l.access_ends_at_ms <= ?
           AND (m.role <> 'owner' OR EXISTS (
             SELECT 1 FROM members AS other
             WHERE other.company_id = l.company_id AND other.person_id <> l.person_id
               AND other.role = 'owner' AND other.active = 1))
         ORDER BY l.access_ends_at_ms LIMIT ?`,
      )
      .bind(nowMs, AT_ONCE)
      .all<Due>()
  ).results

async function endsFor(
  env: Env,
  shard: ShardName,
  companyId: string,
  { id, personId }: Due,
  nowMs: number,
): Promise<void> {
  const db = env[shard]
  const isNotYet = `EXISTS (
    SELECT 1 FROM leavings
    WHERE company_id = ?1 AND id = ?2 AND access_ended_at_ms IS NULL AND state <> 'withdrawn')`
  await db.batch([
    db
      .prepare(
        `INSERT INTO outbox (company_id, id, type, at_ms, data)
         SELECT ?1, ?3, 'leaving.access_ended', ?4,
           json_object('leavingId', ?2, 'personId', ?5) WHERE ${isNotYet}`,
      )
      .bind(companyId, id, randomId('evt'), nowMs, personId),
    ...accessEnds(db, { companyId, personId }, nowMs),
    db
      .prepare(
        `UPDATE leavings SET access_ended_at_ms = ?3, version = version + 1
         WHERE company_id = ?1 AND id = ?2 AND ${isNotYet}`,
      )
      .bind(companyId, id, nowMs),
  ])
  const told = await learnMember(db, companyId, personId)
  await env.DESK.getByName(deskName(companyId)).learnMembers(companyId, shard, told)
}

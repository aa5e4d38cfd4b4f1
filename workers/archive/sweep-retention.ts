import type { RemovedWhat } from '@bylaw/contract'
import type { Env } from '../env'
import { logError } from '../platform/log'
import { SHARDS, type ShardName } from '../platform/shards'
import { BESIDE, BESIDE_KINDS, idOf } from './beside-tickets'
import { type Due, remove } from './remove'
import { type DueBeside, removeBeside } from './remove-beside'

const KINDS: readonly RemovedWhat[] = ['files', 'mail', 'contacts']
/** Tickets of a shard that lose one thing in one run; the rest follow in the next. */
const AT_ONCE = 20
const DAY_MS = 86_400_000

/**
 * Once a minute: removes what companies keep no longer from tickets that nobody holds, and
 * from what no ticket has.
 */
export async function sweepRetention(env: Env, nowMs: number): Promise<void> {
  for (const shard of SHARDS)
    for (const what of KINDS)
      try {
        const { results } = await env[shard]
          .prepare(
            `SELECT a.company_id AS companyId, a.id, a.number, a.customer_id AS customerId, a.line
             FROM retention AS r JOIN archived_tickets AS a
               ON a.company_id = r.company_id AND a.state = 'archived'
               AND a.closed_at_ms <= ?1 - r.${what}_days * ${DAY_MS}
               AND a.${what}_removed_at_ms IS NULL
             WHERE r.${what}_days IS NOT NULL AND NOT EXISTS (
               SELECT 1 FROM retention_holds AS h
               WHERE h.company_id = a.company_id AND h.ticket_id = a.id)
             ORDER BY a.closed_at_ms, a.number LIMIT ${AT_ONCE}`,
          )
          .bind(nowMs)
          .all<Due>()
        for (const due of results) await removeOne(due, () => remove(env, shard, due, what, nowMs))
      } catch (error) {
        logError('retention_not_swept', error, { id: shard })
      }
  // Tickets first: what names their people is known until the last of them has lost its names.
  for (const shard of SHARDS) await sweepBeside(env, shard, nowMs)
}

/** What no ticket has. */
async function sweepBeside(env: Env, shard: ShardName, nowMs: number): Promise<void> {
  for (const what of BESIDE_KINDS)
    try {
      const { table, period, since, stillThere } = BESIDE[what]
      const said = table === 'calls' ? 't.caller_name AS name, t.note' : "'' AS name, '' AS note"
      const { results } = await env[shard]
        .prepare(
          `SELECT t.company_id AS companyId, ${idOf(table)} AS id, ${said}
           FROM retention AS r JOIN ${table} AS t ON t.company_id = r.company_id
             AND ${since} <= ?1 - r.${period}_days * ${DAY_MS}
           WHERE r.${period}_days IS NOT NULL AND ${stillThere} LIMIT ${AT_ONCE}`,
        )
        .bind(nowMs)
        .all<DueBeside>()
      for (const due of results)
        await removeOne(due, () => removeBeside(env, shard, due, what, nowMs))
    } catch (error) {
      logError('retention_not_swept', error, { id: shard })
    }
}

/** One that fails does not keep the others; it is tried again. */
async function removeOne(
  { companyId, id }: { readonly companyId: string; readonly id: string },
  removing: () => Promise<void>,
): Promise<void> {
  try {
    await removing()
  } catch (error) {
    logError('not_removed', error, { companyId, id })
  }
}

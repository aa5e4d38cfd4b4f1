import type { RemovedWhat } from '@bylaw/contract'
import type { Env } from '../env'
import { logError } from '../platform/log'
import { SHARDS } from '../platform/shards'
import { type Due, remove } from './remove'

const KINDS: readonly RemovedWhat[] = ['files', 'mail', 'contacts']
/** Tickets of a shard that lose one thing in one run; the rest follow in the next. */
const AT_ONCE = 20
const DAY_MS = 86_400_000

/** Once a minute: removes what companies keep no longer from tickets that nobody holds. */
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
        for (const due of results) await removeOne(env, shard, due, what, nowMs)
      } catch (error) {
        logError('retention_not_swept', error, { id: shard })
      }
}

/** One that fails does not keep the others; it is tried again. */
async function removeOne(...args: Parameters<typeof remove>): Promise<void> {
  const [, , { companyId, id }] = args
  try {
    await remove(...args)
  } catch (error) {
    logError('ticket_not_cleaned', error, { companyId, id })
  }
}

import type { Env } from '../env'
import { directory } from '../identity/directory'
import { logError } from '../platform/log'
import { SHARDS, type ShardName } from '../platform/shards'
import { sendMails } from './send-mails'
import { sortLetter } from './sort-letter'

/** A letter that nothing became of for so long broke off half way. */
const BROKEN_OFF_MS = 60_000
const AT_ONCE = 20

/** Once a minute: sorts letters that broke off half way, and sends what is due. */
export async function sweepMail(env: Env, nowMs: number): Promise<void> {
  for (const shard of SHARDS)
    try {
      for (const { companyId, id } of await brokenOff(env, shard, nowMs)) {
        const company = await directory(env.CONTROL).company(companyId)
        if (company) await sortLetter(env, company, id, nowMs)
      }
    } catch (error) {
      logError('letters_not_swept', error, { id: shard })
    }
  await sendMails(env, nowMs)
}

async function brokenOff(env: Env, shard: ShardName, nowMs: number) {
  const { results } = await env[shard]
    .prepare(
      `SELECT company_id AS companyId, id FROM letters
       WHERE state = 'arrived' AND received_at_ms <= ? ORDER BY received_at_ms LIMIT ?`,
    )
    .bind(nowMs - BROKEN_OFF_MS, AT_ONCE)
    .all<{ companyId: string; id: string }>()
  return results
}

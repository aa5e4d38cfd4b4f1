import type { Env } from '../env'
import { directory } from '../identity/directory'
import { logError } from '../platform/log'
import { SHARDS, type ShardName } from '../platform/shards'
import { postOffice } from './post-office'
import { sendMails } from './send-mails'
import { sortLetter } from './sort-letter'

/** A letter that nothing became of for so long broke off half way. */
const BROKEN_OFF_MS = 60_000
/** After so long it is no accident any more: a colleague is to look. */
const GIVEN_UP_MS = 3_600_000
const AT_ONCE = 20

/** Once a minute: sorts letters that broke off half way, and sends what is due. */
export async function sweepMail(env: Env, nowMs: number): Promise<void> {
  for (const shard of SHARDS)
    try {
      for (const letter of await brokenOff(env, shard, nowMs)) await sortAgain(env, letter, nowMs)
    } catch (error) {
      logError('letters_not_swept', error, { id: shard })
    }
  await sendMails(env, nowMs)
}

interface BrokenOff {
  readonly companyId: string
  readonly id: string
  readonly receivedAtMs: number
}

/** Sorts a letter that broke off. One that cannot be sorted holds up no other, and is held at last. */
async function sortAgain(
  env: Env,
  { companyId, id, receivedAtMs }: BrokenOff,
  nowMs: number,
): Promise<void> {
  const company = await directory(env.CONTROL).company(companyId)
  if (!company) return
  try {
    await sortLetter(env, company, id, nowMs)
  } catch (error) {
    logError('letter_not_sorted', error, { companyId, id })
    const office = postOffice(env, company)
    const isOld = receivedAtMs <= nowMs - GIVEN_UP_MS
    await (isOld ? office.giveUpSorting(id, 'not_sorted') : office.endSorting(id))
  }
}

async function brokenOff(env: Env, shard: ShardName, nowMs: number) {
  const { results } = await env[shard]
    .prepare(
      `SELECT company_id AS companyId, id, received_at_ms AS receivedAtMs FROM letters
       WHERE state = 'arrived' AND received_at_ms <= ? ORDER BY received_at_ms LIMIT ?`,
    )
    .bind(nowMs - BROKEN_OFF_MS, AT_ONCE)
    .all<BrokenOff>()
  return results
}

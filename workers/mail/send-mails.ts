import type { Env } from '../env'
import { directory } from '../identity/directory'
import { logError } from '../platform/log'
import { SHARDS, type ShardName } from '../platform/shards'
import { carrierOf } from './carrier'
import type { Named } from './compose'
import { expandNotices } from './expand-notices'

const AT_ONCE = 50
/** Whoever sends a mail has it for so long; a host that died in between lets go of it then. */
const CLAIM_MS = 120_000
const MOST_TRIES = 10
const FIRST_WAIT_MS = 30_000
const LONGEST_ERROR = 300
const AUTOMATIC = new Set([
  ...['receipt', 'entry', 'reminder', 'auto_closure', 'survey', 'rating', 'notices'],
])

interface Claimed {
  readonly companyId: string
  readonly id: string
  readonly kind: string
  readonly toAddress: string
  /** As JSON; null where it names its reader alone. */
  readonly named: string | null
  readonly ticketId: string | null
  readonly subject: string
  readonly content: string
  readonly replyTo: string
  readonly tries: number
  readonly createdAtMs: number
}

/** Sends everything that is due. Run behind what makes mail, and once a minute in any case. */
export async function sendMails(env: Env, nowMs: number): Promise<void> {
  for (const shard of SHARDS)
    try {
      await expandNotices(env, shard, nowMs)
      for (const mail of await claim(env, shard, nowMs)) await sendOne(env, shard, mail, nowMs)
    } catch (error) {
      logError('mails_not_sent', error, { id: shard })
    }
}

/**
 * Takes mails that are due for itself, in one statement, so that two rounds never send one mail.
 * The claim is written before the mail leaves and `sent` after it: a crash in between sends it once
 * more, under the same Message-ID. In the sink there is no in between.
 */
async function claim(env: Env, shard: ShardName, nowMs: number): Promise<Claimed[]> {
  const { results } = await env[shard]
    .prepare(
      `UPDATE outgoing_mails SET state = 'sending', tries = tries + 1, next_at_ms = ?1 + ${CLAIM_MS}
       WHERE (company_id, id) IN (
         SELECT company_id, id FROM outgoing_mails
         WHERE state IN ('waiting', 'sending') AND next_at_ms <= ?1
         ORDER BY next_at_ms LIMIT ${AT_ONCE})
       RETURNING company_id AS companyId, id, kind, to_address AS toAddress, named,
         ticket_id AS ticketId, subject, content, reply_to AS replyTo, tries,
         created_at_ms AS createdAtMs`,
    )
    .bind(nowMs)
    .all<Claimed>()
  return results
}

async function sendOne(env: Env, shard: ShardName, mail: Claimed, nowMs: number): Promise<void> {
  try {
    const company = await directory(env.CONTROL).company(mail.companyId)
    await carrierOf(env).send({
      id: mail.id,
      fromName: company?.name ?? '',
      from: mail.replyTo,
      to: mail.toAddress,
      named: mail.named === null ? null : (JSON.parse(mail.named) as Named),
      replyTo: mail.replyTo,
      subject: mail.subject,
      content: mail.content,
      isAutomatic: AUTOMATIC.has(mail.kind),
      ticketId: mail.ticketId,
      domain: env.MAIL_DOMAIN,
      atMs: mail.createdAtMs,
    })
    await settle(env, shard, mail, 'sent', nowMs, null)
  } catch (error) {
    logError('mail_not_sent', error, { companyId: mail.companyId, id: mail.id })
    const text = (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_ERROR)
    const again = mail.tries < MOST_TRIES
    await settle(env, shard, mail, again ? 'waiting' : 'failed', nowMs, text)
  }
}

async function settle(
  env: Env,
  shard: ShardName,
  mail: Claimed,
  state: 'sent' | 'waiting' | 'failed',
  nowMs: number,
  error: string | null,
): Promise<void> {
  const nextAtMs = nowMs + FIRST_WAIT_MS * 2 ** mail.tries
  await env[shard]
    .prepare(
      `UPDATE outgoing_mails SET state = ?3, next_at_ms = ?4, error = ?5,
         sent_at_ms = CASE WHEN ?3 = 'sent' THEN ?6 END
       WHERE company_id = ?1 AND id = ?2 AND state = 'sending'`,
    )
    .bind(mail.companyId, mail.id, state, nextAtMs, error, nowMs)
    .run()
}

import type { NoticeSending } from '@bylaw/contract'
import { deskName } from '../desk/desk-name'
import type { NoticesToMail } from '../desk/notices/to-mail'
import type { Env } from '../env'
import { type Company, directory } from '../identity/directory'
import { type NewMail, postOffice } from '../mail/post-office'
import { doorway } from '../people/membership'
import type { ShardName } from '../platform/shards'
import { nextLookMs } from './mail-times'
import { noticeMail } from './notice-mail'
import { sweepCompanies } from './sweep-companies'

/** People looked after in one minute and shard; the rest follow in the next. */
const AT_ONCE = 200
/** Whoever looks has it for so long; a sweep that dies in between lets go of it then. */
const CLAIM_MS = 120_000
/** A company without an address to send from is looked at again after so long. */
const NO_ADDRESS_MS = 3_600_000

interface Due {
  readonly companyId: string
  readonly personId: string
  readonly send: NoticeSending
  readonly lookedTo: number
}

/**
 * Once a minute: who wants their notices by mail gets those that they have not read meanwhile. The
 * mail is put out in the transaction that notes how far was looked, and only if nobody noted more
 * meanwhile, so each notice is in one mail.
 */
export const mailNotices = (env: Env, nowMs: number): Promise<void> =>
  sweepCompanies(env, {
    waiting: (shard) => claim(shard, nowMs),
    tell: (shard, companyId, theirs) => mail(env, shard, companyId, theirs, nowMs),
    failed: 'notices_not_mailed',
  })

const claim = async (shard: D1Database, nowMs: number): Promise<Due[]> =>
  (
    await shard
      .prepare(
        `UPDATE notice_mail SET next_at_ms = ?1 + ${CLAIM_MS}
         WHERE (company_id, person_id) IN (
           SELECT company_id, person_id FROM notice_mail WHERE next_at_ms <= ?1
           ORDER BY next_at_ms LIMIT ${AT_ONCE})
         RETURNING company_id AS companyId, person_id AS personId, send, looked_to AS lookedTo`,
      )
      .bind(nowMs)
      .all<Due>()
  ).results

async function mail(
  env: Env,
  shard: ShardName,
  companyId: string,
  due: readonly Due[],
  nowMs: number,
): Promise<void> {
  const company = await directory(env.CONTROL).company(companyId)
  if (!company) return
  const office = postOffice(env, company)
  const settings = await office.settings()
  if (!settings) {
    const later = due.map((each) => looked(env[shard], each, each.lookedTo, nowMs + NO_ADDRESS_MS))
    await env[shard].batch(later)
    return
  }
  const wishes = due.map(({ personId, lookedTo }) => ({ personId, after: lookedTo }))
  const found = await env.DESK.getByName(deskName(companyId)).noticesToMail(
    companyId,
    shard,
    wishes,
  )
  const replyTo = `${settings.handle}@${env.MAIL_DOMAIN}`
  for (const each of due) {
    const toMail = found.find(({ personId }) => personId === each.personId)
    if (!toMail) continue
    const mails = await mailsTo(env, company, toMail, replyTo)
    const nextAtMs = nextLookMs(each.send, company.zone, nowMs) ?? nowMs
    await env[shard].batch([
      looked(env[shard], each, toMail.lookedTo, nextAtMs),
      office.puttingOutIfChanged(mails, nowMs),
    ])
  }
}

/** Nothing where there is nothing to say, or nobody to say it to. */
async function mailsTo(
  env: Env,
  company: Company,
  toMail: NoticesToMail,
  replyTo: string,
): Promise<readonly NewMail[]> {
  if (toMail.count === 0) return []
  const reader = await doorway(env[company.shard], company.id).member(toMail.personId)
  if (!reader) return []
  const { personId, email, language } = reader
  return [
    noticeMail(toMail, {
      personId,
      email,
      language,
      companyName: company.name,
      origin: env.PUBLIC_ORIGIN,
      replyTo,
    }),
  ]
}

/** Notes how far was looked, unless they chose otherwise or another sweep went further meanwhile. */
const looked = (
  shard: D1Database,
  { companyId, personId, send, lookedTo }: Due,
  to: number,
  nextAtMs: number,
): D1PreparedStatement =>
  shard
    .prepare(
      `UPDATE notice_mail SET looked_to = ?4, next_at_ms = ?5
       WHERE company_id = ?1 AND person_id = ?2 AND send = ?3 AND looked_to = ?6`,
    )
    .bind(companyId, personId, send, to, nextAtMs, lookedTo)

import type { MessageView } from '@bylaw/contract'
import { instant } from '@bylaw/kernel'
import type { Env } from '../env'
import { directory } from '../identity/directory'
import { claimsOf } from '../identity/enter'
import { openScope } from '../open-scope'
import type { Member } from '../people/member-store'
import { doorway } from '../people/membership'
import { logError } from '../platform/log'
import { Problem } from '../platform/problem'
import type { ShardName } from '../platform/shards'
import { askedToWait, toWaitText } from './asked-to-wait'
import type { Named } from './compose'
import { isTold, noticeText, subjectOf } from './mail-words'
import { ticketPage } from './post'
import { type NewMail, postOffice } from './post-office'
import { replyAddress } from './reply-address'

interface Notice {
  readonly companyId: string
  readonly epoch: string
  readonly seq: number
  readonly ticketId: string
  readonly customerId: string
  readonly atMs: number
}

const AT_ONCE = 50
/** A Desk that is down is asked again after so long, and given up on after so many times. */
const AGAIN_AFTER_MS = 60_000
const MOST_TRIES = 60

/**
 * Makes mails of what the Desk told us of. A mail's id is made of its message and its reader, so
 * that a notice that is worked on twice, or two of one ticket, make each mail once.
 */
export async function expandNotices(env: Env, shard: ShardName, nowMs: number): Promise<void> {
  const { results } = await env[shard]
    .prepare(
      `UPDATE mail_notices SET tries = tries + 1, next_at_ms = ?1 + ${AGAIN_AFTER_MS}
       WHERE (company_id, epoch, seq) IN (
         SELECT company_id, epoch, seq FROM mail_notices WHERE next_at_ms <= ?1
         ORDER BY next_at_ms LIMIT ${AT_ONCE})
       RETURNING company_id AS companyId, epoch, seq, ticket_id AS ticketId,
         customer_id AS customerId, at_ms AS atMs, tries`,
    )
    .bind(nowMs)
    .all<Notice & { tries: number }>()
  for (const notice of results)
    try {
      await expand(env, shard, notice, nowMs)
      await forget(env, shard, notice)
    } catch (error) {
      logError('notice_not_mailed', error, { companyId: notice.companyId })
      if (notice.tries >= MOST_TRIES) await forget(env, shard, notice)
    }
}

async function forget(env: Env, shard: ShardName, notice: Notice): Promise<void> {
  await env[shard]
    .prepare('DELETE FROM mail_notices WHERE company_id = ? AND epoch = ? AND seq = ?')
    .bind(notice.companyId, notice.epoch, notice.seq)
    .run()
}

async function expand(env: Env, shard: ShardName, notice: Notice, nowMs: number): Promise<void> {
  const office = postOffice(env, { id: notice.companyId, shard })
  const [company, settings, contacts] = await Promise.all([
    directory(env.CONTROL).company(notice.companyId),
    office.settings(),
    doorway(env[shard], notice.companyId).contactsOf(notice.customerId),
  ])
  const [reader] = contacts
  // Without an address of its own a company writes to nobody.
  if (!company || !settings || !reader) return
  const claims = await claimsOf({ env }, company, reader.personId)
  // Somebody else by now: the notice is read by another of theirs the next time.
  if (claims?.customerId !== notice.customerId) throw new Error('The reader is no longer theirs')
  // Read as one of the customer's people: what they may not see is in no mail.
  const request = { requestId: `notice.${notice.seq}`, now: instant(nowMs), commandId: undefined }
  const { desk } = openScope(env, claims, request)
  const read = await Promise.all([
    desk.read(notice.ticketId),
    desk.agreements(notice.ticketId),
  ]).catch(noLongerTheirs)
  if (!read) return
  const [{ row, messages, contact }, agreements] = read
  const place = { companyId: company.id, handle: settings.handle, domain: env.MAIL_DOMAIN }
  const replyTo = replyAddress(env.VAULT_SECRET, place, row.id)
  const involved = new Set([contact?.personId, ...messages.map(({ authorId }) => authorId)])
  const told = {
    companyName: company.name,
    number: row.number,
    subject: row.subject,
    link: ticketPage(env, settings.handle, row.id),
  }
  const ofTicket = { ticketId: row.id, subject: subjectOf(told), replyTo }
  const toWait = askedToWait(agreements, notice.atMs).flatMap((asked) =>
    readersOf(contacts, involved).map(
      ({ personId, email, language }): NewMail => ({
        ...ofTicket,
        id: `${row.number}.asked.${asked.n}.${personId}`,
        kind: 'deferral',
        personId,
        toAddress: email,
        content: toWaitText(asked, told, claims.zone, language),
      }),
    ),
  )
  const mails = messages.flatMap((message): NewMail[] => {
    const { kind } = message
    const isOurs = !contacts.some(({ personId }) => personId === message.authorId)
    if (!isTold(kind) || !isOurs || Date.parse(message.at) < notice.atMs) return []
    const named = namedIn(message, contacts)
    return toWhom(message, contacts, involved).map(({ personId, email, language }) => ({
      ...ofTicket,
      ...{ id: `${message.id}.${personId}`, kind, named },
      personId,
      toAddress: email,
      content: noticeText({ ...message, kind }, told, language),
    }))
  })
  await office.putOut([...mails, ...toWait], nowMs)
}

/**
 * Whom an answer with copies names, in each of the mails that it goes out as: everybody sees who reads
 * along, and an answer to all of them reaches all. Null where nobody is copied.
 */
function namedIn({ sentTo = [] }: MessageView, contacts: readonly Member[]): Named | null {
  const addresses = (isCopy: boolean) =>
    sentTo
      .filter(({ copied }) => copied === isCopy)
      .flatMap(({ personId }) => contacts.filter((each) => each.personId === personId))
      .map(({ email }) => email)
  const cc = addresses(true)
  return cc.length === 0 ? null : { to: addresses(false), cc }
}

/** What was put right to be another customer's since is not theirs to read any more. */
function noLongerTheirs(error: unknown): undefined {
  if (error instanceof Problem && error.code === 'not_found') return undefined
  throw error
}

/** Whom an answer was written to as it was sent; what the rules say goes to whoever reads on it. */
function toWhom(
  { sentTo }: MessageView,
  contacts: readonly Member[],
  involved: ReadonlySet<string | null | undefined>,
): readonly Member[] {
  if (!sentTo) return readersOf(contacts, involved)
  const addressed = new Set(sentTo.map(({ personId }) => personId))
  return contacts.filter(({ personId }) => addressed.has(personId))
}

/** The ticket's contact and whoever wrote on it; where none of them can be reached, all who can. */
function readersOf(
  contacts: readonly Member[],
  involved: ReadonlySet<string | null | undefined>,
): readonly Member[] {
  const theirs = contacts.filter(({ personId }) => involved.has(personId))
  return theirs.length > 0 ? theirs : contacts
}

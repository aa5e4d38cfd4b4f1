import type { PortalLinkWish } from '@bylaw/contract'
import { LOCAL } from '../identity/caller-address'
import type { Entrance } from '../identity/entrance'
import { putOutEntry } from '../mail/put-out-entry'
import { companyWithHandle } from '../mail/receive-mail'
import { sendMails } from '../mail/send-mails'
import { doorway } from '../people/membership'
import { randomId } from '../platform/ids'
import { mayPass } from '../platform/may-pass'
import { portalLink } from './link-token'

const MINUTE_MS = 60_000
/** How long a link is good for. */
export const LINK_MS = 15 * MINUTE_MS
/** Links one person is sent, and addresses one caller may try, in a quarter of an hour. */
const MOST_FOR_PERSON = 3
const MOST_FROM_ADDRESS = 30

/** Counts the wish before anything is looked up: a stranger's waits as long as a contact's. */
export async function countWish(entrance: Entrance, wish: PortalLinkWish): Promise<void> {
  const { env, address, nowMs } = entrance
  if (address !== LOCAL) await mayPass(env, `portal/${address}`, MOST_FROM_ADDRESS, LINK_MS, nowMs)
  const who = `portal/${wish.company}/${wish.email.toLowerCase()}`
  await mayPass(env, who, MOST_FOR_PERSON, LINK_MS, nowMs)
}

/**
 * Sends a link to a contact of the company who has this address; to everyone else nothing. It runs
 * behind the answer, which is the same for all, so that nobody learns who is a customer's contact.
 */
export async function sendLink(entrance: Entrance, wish: PortalLinkWish): Promise<void> {
  const { env, nowMs } = entrance
  const company = await companyWithHandle(env, wish.company)
  if (!company) return
  const door = doorway(env[company.shard], company.id)
  const person = await door.personWithEmail(wish.email.toLowerCase())
  if (person?.role !== 'contact') return
  const linkId = randomId('lnk')
  const expiresAtMs = nowMs + LINK_MS
  await env[company.shard].batch([
    env[company.shard]
      .prepare('DELETE FROM portal_links WHERE company_id = ? AND expires_at_ms < ?')
      .bind(company.id, nowMs - LINK_MS),
    env[company.shard]
      .prepare(
        'INSERT INTO portal_links (company_id, id, person_id, expires_at_ms) VALUES (?, ?, ?, ?)',
      )
      .bind(company.id, linkId, person.personId, expiresAtMs),
  ])
  const place = { companyId: company.id, shard: company.shard, linkId }
  const token = await portalLink.mint(env.TOKEN_SECRET, place, expiresAtMs)
  const ticket = wish.ticketId === undefined ? '' : `?ticket=${wish.ticketId}`
  // After the #, so that no server's log, and no scanner of links, ever has the token.
  const link = `${env.PUBLIC_ORIGIN}/portal${ticket}#${token}`
  await putOutEntry(env, company, person, { id: linkId, link }, nowMs)
  await sendMails(env, nowMs)
}

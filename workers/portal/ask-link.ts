import type { PortalLinkWish } from '@bylaw/contract'
import { LOCAL } from '../identity/caller-address'
import type { Entrance } from '../identity/entrance'
import { putOutEntry } from '../mail/put-out-entry'
import { companyWithHandle } from '../mail/receive-mail'
import { sendMails } from '../mail/send-mails'
import { doorway } from '../people/membership'
import { mayPass } from '../platform/may-pass'
import { makeEntry } from './make-entry'

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
  const guest = { personId: person.personId, ticketId: wish.ticketId, articleId: wish.articleId }
  const entry = await makeEntry(env, company, guest, LINK_MS, nowMs)
  await putOutEntry(env, company, person, entry, nowMs)
  await sendMails(env, nowMs)
}

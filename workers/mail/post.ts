import type { MailSettingsView } from '@bylaw/contract'
import type { Env } from '../env'
import { carrierOf } from './carrier'
import { isOurSeal, ourAddress, replyAddress } from './reply-address'

/** The company's place at the post: bound to it, so that nobody takes another's address. */
export interface Post {
  readonly domain: string
  readonly sending: MailSettingsView['sending']
  /** Makes this an address of the company's; false where it is another's. */
  readonly takeHandle: (handle: string) => Promise<boolean>
  /** Notes a form as the company's, for visitors who know nothing but its id. */
  readonly takeForm: (formId: string) => Promise<void>
  /** Whether an address may be sent one more receipt; it is then counted as sent. */
  readonly mayAcknowledge: (to: Acknowledged, nowMs: number) => Promise<boolean>
  /** Where whoever reads a mail about a ticket finds it in the portal. */
  readonly pageOf: (handle: string, ticketId: string) => string
  /** Where a customer reads an article: at once who is in, and by a link who is not. */
  readonly articlePageOf: (handle: string, articleId: string) => string
  /** Where an answer to a mail about a ticket goes. */
  readonly answersTo: (handle: string, ticketId: string) => string
  /** The ticket whose answers go to this address; null unless it is one that we gave out. */
  readonly ticketAnswered: (address: string) => string | null
}

/**
 * Whom a receipt is for: a contact who wrote themselves; or whoever is named by somebody we do not
 * know, a stranger or who filled in a form.
 */
export interface Acknowledged {
  readonly address: string
  readonly as: 'contact' | 'named'
}

/**
 * Receipts that one address gets in a day: two machines that write to each other soon fall silent. A
 * contact may well write ten times in a day, and without the receipt's address each answer of theirs
 * would be another ticket; what somebody else can have sent to an address stays a few.
 */
export const MOST_RECEIPTS = { contact: 20, named: 3 } as const
const DAY_MS = 86_400_000

export const mayAcknowledge = async (
  env: Env,
  companyId: string,
  { address, as }: Acknowledged,
  nowMs: number,
): Promise<boolean> => {
  const line = as === 'contact' ? 'contact-receipts' : 'receipts'
  const gate = env.GATE.getByName(`${companyId}/${line}/${address}`)
  return (await gate.pass(MOST_RECEIPTS[as], DAY_MS, nowMs)).open
}

/** The page of the portal that leads to a ticket: at once who is in, and by a link who is not. */
export const ticketPage = ({ PUBLIC_ORIGIN }: Env, handle: string, ticketId: string): string =>
  `${PUBLIC_ORIGIN}/portal/${handle}?ticket=${ticketId}`

export const postFor = (env: Env, companyId: string): Post => ({
  domain: env.MAIL_DOMAIN,
  sending: carrierOf(env).name,
  async takeHandle(handle) {
    const [, found] = await env.CONTROL.batch<{ companyId: string }>([
      env.CONTROL.prepare(
        'INSERT INTO mail_routes (handle, company_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
      ).bind(handle, companyId),
      env.CONTROL.prepare('SELECT company_id AS companyId FROM mail_routes WHERE handle = ?').bind(
        handle,
      ),
    ])
    return found?.results[0]?.companyId === companyId
  },
  async takeForm(formId) {
    await env.CONTROL.prepare(
      'INSERT INTO form_routes (form_id, company_id) VALUES (?, ?) ON CONFLICT DO NOTHING',
    )
      .bind(formId, companyId)
      .run()
  },
  mayAcknowledge: (to, nowMs) => mayAcknowledge(env, companyId, to, nowMs),
  pageOf: (handle, ticketId) => ticketPage(env, handle, ticketId),
  articlePageOf: (handle, articleId) =>
    `${env.PUBLIC_ORIGIN}/portal/${handle}?article=${articleId}`,
  answersTo: (handle, ticketId) =>
    replyAddress(env.VAULT_SECRET, { companyId, handle, domain: env.MAIL_DOMAIN }, ticketId),
  ticketAnswered: (address) => ticketAnswered(env, companyId, address),
})

/** The ticket of a reply address that we gave out for this company. */
export function ticketAnswered(env: Env, companyId: string, address: string): string | null {
  const reply = ourAddress(address, env.MAIL_DOMAIN)?.reply
  return reply && isOurSeal(env.VAULT_SECRET, companyId, reply) ? reply.ticketId : null
}

/** So many tickets one mail may be said to answer. */
const MOST_ANSWERED = 5

/** The tickets that are answered at any of these addresses. */
export const ticketsAnswered = (
  addresses: readonly string[],
  answered: (address: string) => string | null,
): readonly string[] => [
  ...new Set(addresses.flatMap((address) => answered(address) ?? []).slice(0, MOST_ANSWERED)),
]

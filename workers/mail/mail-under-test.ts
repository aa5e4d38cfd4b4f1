import { env } from 'cloudflare:workers'
import type {
  CustomerView,
  LetterView,
  OutgoingMailView,
  TicketRow,
  TicketView,
} from '@bylaw/contract'
import { eventsOf } from '../desk/desk-under-test'
import { onEvents } from '../desk/on-events'
import { type Company, mustBe, type Person, signUp } from '../journeys/front-door'
import { raw } from './fixtures/made-mails'
import { receiveMail } from './receive-mail'
import { sendMails } from './send-mails'

export type List<Item> = { items: Item[] }

export async function contactOf(company: Company): Promise<Person> {
  const wish = { name: '海光电子', level: 'key' }
  const made = await mustBe<CustomerView>(201, company.owner.post('/v1/customers', wish))
  return company.contactOf(made.body.id)
}

export const choose = ({ owner }: Company, handle: string, unknownSenders: string) =>
  mustBe(200, owner.put('/v1/mail-settings', { handle, unknownSenders }, { version: 0 }))

/** A company that holds strangers' mail, and a contact who wrote to it once, by which there is a ticket. */
export async function writtenTo(handle: string) {
  const ours = await signUp(handle)
  const contact = await contactOf(ours)
  await choose(ours, handle, 'hold')
  await arrives(contact.email, { to: `${handle}@${env.MAIL_DOMAIN}` })
  return { ours, contact, ticketId: (await latest(ours)).ticketId }
}

/** Where answers on a ticket go, once its receipt has gone out. */
export async function repliesTo(company: Company, ticketId: string | null): Promise<string> {
  await postGoesOut(company)
  const [told] = (await outgoing(company)).filter((mail) => mail.ticketId === ticketId)
  return told?.replyTo ?? ''
}

interface Written {
  readonly to?: string
  readonly subject?: string
  readonly headers?: readonly string[]
  readonly body?: string
}

/** A mail from this address arrives. */
export function arrives(from: string, written: Written = {}) {
  const to = written.to ?? `ours@${env.MAIL_DOMAIN}`
  const bytes = raw(
    `From: <${from}>`,
    `To: <${to}>`,
    `Subject: ${written.subject ?? 'E42'}`,
    ...(written.headers ?? []),
    '',
    written.body ?? 'It does not start.',
  )
  return receiveMail(env, { from, to }, bytes, Date.now())
}

const letters = async ({ owner }: Company) =>
  (await owner.get<List<LetterView>>('/v1/letters')).body.items
export const latest = async (company: Company) => (await letters(company))[0] as LetterView
export const tickets = async ({ owner }: Company) =>
  (await owner.get<List<TicketRow>>('/v1/tickets')).body.items
export const ticketOf = async ({ owner }: Company, id: string | null) =>
  (await mustBe<TicketView>(200, owner.get(`/v1/tickets/${id}`))).body
export const outgoing = async ({ owner }: Company) =>
  (await owner.get<List<OutgoingMailView>>('/v1/outgoing-mails')).body.items

/** What stands behind the # of a mail's link, as its reader has it: no list shows it. */
export async function secretIn({ companyId }: Company, mail?: OutgoingMailView): Promise<string> {
  const found = await Promise.all(
    [env.SHARD_01, env.SHARD_02].map((shard) =>
      shard
        .prepare('SELECT content FROM outgoing_mails WHERE company_id = ? AND id = ?')
        .bind(companyId, mail?.id ?? '')
        .first<string>('content'),
    ),
  )
  return /#(\S+)/.exec(found.join(''))?.[1] ?? ''
}

/** Everything that happened is told to the shard, and what is due goes out. */
export async function postGoesOut(...companies: readonly Company[]): Promise<void> {
  for (const { companyId } of companies) await handOn(companyId)
  await sendMails(env, Date.now() + 1_000)
}

/** Hands the desk's events on as the queue would; more than once does nothing. */
export async function handOn(companyId: string): Promise<void> {
  const parcel = await eventsOf(companyId)
  const batch = { queue: 'bylaw-events', messages: [{ body: parcel, retry: () => undefined }] }
  await onEvents(batch as never, env)
  await onEvents(batch as never, env)
}

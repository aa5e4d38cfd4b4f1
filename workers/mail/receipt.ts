import type { TicketChanged } from '@bylaw/contract'
import type { Env } from '../env'
import type { Company } from '../identity/directory'
import type { Scope } from '../scope'
import { receiptText, subjectOf } from './mail-words'
import { postOffice } from './post-office'
import type { ReadMail } from './read-mail'
import { replyAddress } from './reply-address'

/** Receipts that one address gets in a day: two machines that write to each other soon fall silent. */
const MOST_RECEIPTS = 3
const DAY_MS = 86_400_000

/** Tells a contact that their mail became a ticket; at most a few a day, and only contacts. */
export async function putOutReceipt(
  {
    env,
    company,
    mail,
    nowMs,
  }: {
    readonly env: Env
    readonly company: Company
    readonly mail: ReadMail | undefined
    readonly nowMs: number
  },
  scope: Scope,
  { ticketId, number }: TicketChanged,
): Promise<void> {
  const settings = await postOffice(env, company).settings()
  if (!mail || !settings) return
  const gate = env.GATE.getByName(`${company.id}/receipts/${mail.fromAddress}`)
  if (!(await gate.pass(MOST_RECEIPTS, DAY_MS, nowMs)).open) return
  const told = {
    companyName: company.name,
    number,
    subject: mail.subject,
    link: `${env.PUBLIC_ORIGIN}/portal/${settings.handle}?ticket=${ticketId}`,
  }
  const place = { companyId: company.id, handle: settings.handle, domain: env.MAIL_DOMAIN }
  await postOffice(env, company).putOut(
    [
      {
        id: `receipt.${ticketId}`,
        kind: 'receipt',
        personId: scope.personId,
        toAddress: mail.fromAddress,
        ticketId,
        subject: subjectOf(told),
        content: receiptText(told, scope.language),
        replyTo: replyAddress(env.VAULT_SECRET, place, ticketId),
      },
    ],
    nowMs,
  )
}

import type { TicketChanged } from '@bylaw/contract'
import type { Env } from '../env'
import type { Company } from '../identity/directory'
import { makeEntry } from '../portal/make-entry'
import type { Scope } from '../scope'
import { formReceiptText, receiptText, subjectOf } from './mail-words'
import { mayAcknowledge, ticketPage } from './post'
import { type ArrivedLetter, type NewMail, postOffice } from './post-office'
import type { ReadMail } from './read-mail'
import { replyAddress } from './reply-address'

const DAY_MS = 86_400_000

/**
 * Tells a contact that their letter became a ticket; so many a day at most, and only contacts. Whoever
 * filled a form in is sent a link that lets them in, for nothing else shows that it was they.
 */
export async function putOutReceipt(
  {
    env,
    company,
    letter,
    mail,
    nowMs,
  }: {
    readonly env: Env
    readonly company: Company
    readonly letter: ArrivedLetter
    readonly mail: ReadMail | undefined
    readonly nowMs: number
  },
  scope: Scope,
  { ticketId, number }: TicketChanged,
): Promise<void> {
  const settings = await postOffice(env, company).settings()
  if (!mail || !settings) return
  const as = letter.formId === null ? 'contact' : 'named'
  if (!(await mayAcknowledge(env, company.id, { address: mail.fromAddress, as }, nowMs))) return
  const told = {
    companyName: company.name,
    number,
    subject: mail.subject,
    link: ticketPage(env, settings.handle, ticketId),
  }
  const { personId, language } = scope
  const place = { companyId: company.id, handle: settings.handle, domain: env.MAIL_DOMAIN }
  const receipt: Omit<NewMail, 'id' | 'kind' | 'content'> = {
    personId,
    toAddress: mail.fromAddress,
    ticketId,
    subject: subjectOf(told),
    replyTo: replyAddress(env.VAULT_SECRET, place, ticketId),
  }
  if (letter.formId === null) {
    const content = receiptText(told, language)
    const written = { ...receipt, id: `receipt.${ticketId}`, kind: 'receipt' as const, content }
    return postOffice(env, company).putOut([written], nowMs)
  }
  const { link } = await makeEntry(env, company, { personId, ticketId }, DAY_MS, nowMs)
  const content = formReceiptText(told, link, language)
  const written = { ...receipt, id: `entry.${ticketId}`, kind: 'entry' as const, content }
  return postOffice(env, company).putOut([written], nowMs)
}

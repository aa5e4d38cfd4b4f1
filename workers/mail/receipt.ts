import type { TicketChanged } from '@bylaw/contract'
import type { Env } from '../env'
import type { Company } from '../identity/directory'
import { makeEntry } from '../portal/make-entry'
import type { Scope } from '../scope'
import { isFromPerson } from './head-of-mail'
import { formReceiptText, receiptText, subjectOf, unreadReceiptText } from './mail-words'
import { mayAcknowledge, ticketPage } from './post'
import { type ArrivedLetter, type NewMail, postOffice } from './post-office'
import type { ReadMail } from './read-mail'
import { replyAddress } from './reply-address'
import { subjectFrom } from './taken-text'

const DAY_MS = 86_400_000

/**
 * Tells a contact that their letter became a ticket; so many a day at most, and only contacts. Whoever
 * filled a form in is sent a link that lets them in, for nothing else shows that it was they. One whose
 * mail cannot be read is told that as well, at the address that the mail was sent from, unless what can
 * be read of its headers shows a machine.
 */
export async function putOutReceipt(
  {
    env,
    company,
    letter,
    mail,
    raw,
    nowMs,
  }: {
    readonly env: Env
    readonly company: Company
    readonly letter: ArrivedLetter
    readonly mail: ReadMail | undefined
    readonly raw: Uint8Array<ArrayBuffer>
    readonly nowMs: number
  },
  scope: Scope,
  { ticketId, number }: TicketChanged,
): Promise<void> {
  const settings = await postOffice(env, company).settings()
  if (!settings) return
  const envelope = { from: letter.envelopeFrom, to: letter.envelopeTo }
  if (!mail && !(await isFromPerson(raw, envelope, env.MAIL_DOMAIN))) return
  const address = mail?.fromAddress ?? letter.envelopeFrom.toLowerCase()
  const as = letter.formId === null && mail ? 'contact' : 'named'
  if (!(await mayAcknowledge(env, company.id, { address, as }, nowMs))) return
  const told = {
    companyName: company.name,
    number,
    subject: mail
      ? subjectFrom(mail, scope.language)
      : (await scope.desk.read(ticketId)).row.subject,
    link: ticketPage(env, settings.handle, ticketId),
  }
  const { personId, language } = scope
  const place = { companyId: company.id, handle: settings.handle, domain: env.MAIL_DOMAIN }
  const receipt: Omit<NewMail, 'id' | 'kind' | 'content'> = {
    personId,
    toAddress: address,
    ticketId,
    subject: subjectOf(told),
    replyTo: replyAddress(env.VAULT_SECRET, place, ticketId),
  }
  if (letter.formId === null) {
    const content = mail ? receiptText(told, language) : unreadReceiptText(told, language)
    const written = { ...receipt, id: `receipt.${ticketId}`, kind: 'receipt' as const, content }
    return postOffice(env, company).putOut([written], nowMs)
  }
  const { link } = await makeEntry(env, company, { personId, ticketId }, DAY_MS, nowMs)
  const content = formReceiptText(told, link, language)
  const written = { ...receipt, id: `entry.${ticketId}`, kind: 'entry' as const, content }
  return postOffice(env, company).putOut([written], nowMs)
}

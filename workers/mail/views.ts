import type { LetterView, OutgoingMailView } from '@bylaw/contract'
import type { Letter, OutgoingMail } from './store'

export const letterView = (letter: Letter): LetterView => ({
  id: letter.id,
  state: letter.state,
  reason: letter.reason,
  fromAddress: letter.fromAddress,
  fromName: letter.fromName,
  subject: letter.subject,
  excerpt: letter.excerpt,
  sizeBytes: letter.sizeBytes,
  ticketId: letter.ticketId,
  receivedAt: text(letter.receivedAtMs),
  version: letter.version,
  formId: letter.formId,
  files: letter.files,
})

/**
 * What of a mail colleagues may read. The link with which a customer gives a mark is theirs alone,
 * wherever the mail went: an answer is a fact that decides pay. The link with which a contact comes
 * in is shown where mail stays in the house, for nobody else can hand it on.
 */
function shownOf({ kind, content }: OutgoingMail, isSink: boolean): string {
  if (kind === 'survey' || kind === 'rating')
    return content.replaceAll(/(https?:\/\/\S*#)\S+/g, '$1…')
  return kind === 'entry' && !isSink ? '' : content
}

export const outgoingView = (mail: OutgoingMail, isSink: boolean): OutgoingMailView => ({
  id: mail.id,
  kind: mail.kind,
  toAddress: mail.toAddress,
  ticketId: mail.ticketId,
  subject: mail.subject,
  content: shownOf(mail, isSink),
  replyTo: mail.replyTo,
  state: mail.state,
  createdAt: text(mail.createdAtMs),
  sentAt: mail.sentAtMs === null ? null : text(mail.sentAtMs),
  error: mail.error,
})

const text = (ms: number): string => new Date(ms).toISOString()

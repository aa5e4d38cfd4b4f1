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

/** A link by which someone comes in or answers is nobody else's, unless mail stays in the house. */
const WITH_LINK = new Set(['entry', 'survey', 'rating'])

export const outgoingView = (mail: OutgoingMail, isSink: boolean): OutgoingMailView => ({
  id: mail.id,
  kind: mail.kind,
  toAddress: mail.toAddress,
  ticketId: mail.ticketId,
  subject: mail.subject,
  content: WITH_LINK.has(mail.kind) && !isSink ? '' : mail.content,
  replyTo: mail.replyTo,
  state: mail.state,
  createdAt: text(mail.createdAtMs),
  sentAt: mail.sentAtMs === null ? null : text(mail.sentAtMs),
  error: mail.error,
})

const text = (ms: number): string => new Date(ms).toISOString()

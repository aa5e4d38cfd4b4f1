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
})

/** A link with which someone comes in is nobody else's to read, unless mail stays in the house. */
export const outgoingView = (mail: OutgoingMail, isSink: boolean): OutgoingMailView => ({
  id: mail.id,
  kind: mail.kind,
  toAddress: mail.toAddress,
  ticketId: mail.ticketId,
  subject: mail.subject,
  content: mail.kind === 'entry' && !isSink ? '' : mail.content,
  replyTo: mail.replyTo,
  state: mail.state,
  createdAt: text(mail.createdAtMs),
  sentAt: mail.sentAtMs === null ? null : text(mail.sentAtMs),
  error: mail.error,
})

const text = (ms: number): string => new Date(ms).toISOString()

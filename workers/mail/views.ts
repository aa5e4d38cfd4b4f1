import type { LetterDecided, LetterView, OutgoingMailView } from '@bylaw/contract'
import type { Done } from '../desk/call'
import { ticketIdOf } from '../platform/ids'
import { instantText } from '../platform/instant-text'
import type { Scope } from '../scope'
import type { Letter, OutgoingMail } from './store'

export const letterView = ({ post }: Pick<Scope, 'post'>, letter: Letter): LetterView => ({
  id: letter.id,
  state: letter.state,
  reason: letter.reason,
  fromAddress: letter.fromAddress,
  fromName: letter.fromName,
  subject: letter.subject,
  excerpt: letter.excerpt,
  sizeBytes: letter.sizeBytes,
  ticketId: letter.ticketId,
  ticketNumber: letter.ticketNumber,
  openedTicket: isItsOwn(letter),
  decidedAt: letter.decidedAtMs === null ? null : instantText(letter.decidedAtMs),
  decidedBy: letter.decidedBy,
  restoredAt: letter.restoredAtMs === null ? null : instantText(letter.restoredAtMs),
  restoredBy: letter.restoredBy,
  answersTicketId: post.ticketAnswered(letter.envelopeTo),
  receivedAt: instantText(letter.receivedAtMs),
  version: letter.version,
  formId: letter.formId,
  isKept: !isRemoved(letter),
  files: letter.files,
})

/** What the retention rule took is not read on from bytes that are about to go. */
export const isRemoved = ({
  mailRemovedAtMs,
  peopleRemovedAtMs,
}: Pick<Letter, 'mailRemovedAtMs' | 'peopleRemovedAtMs'>): boolean =>
  mailRemovedAtMs !== null || peopleRemovedAtMs !== null

/** Whether the ticket that a letter is on was opened of it. */
export const isItsOwn = ({ id, ticketId }: Pick<Letter, 'id' | 'ticketId'>): boolean =>
  ticketId === ticketIdOf(id)

/** The ticket that a letter is on, and whether it was before it was decided. */
export const decidedView = ({ changed, met }: Done): LetterDecided => ({
  ...changed,
  alreadyOn: met === undefined ? null : changed.number,
})

/**
 * What of a mail colleagues may read. A link that lets its reader in, or has them give a mark, is
 * theirs alone, wherever the mail went: whoever followed it would speak as the customer.
 */
const shownOf = ({ kind, content }: OutgoingMail): string =>
  WITH_A_KEY.has(kind) ? content.replaceAll(/(https?:\/\/\S*#)\S+/g, '$1…') : content

const WITH_A_KEY: ReadonlySet<string> = new Set(['entry', 'survey', 'rating'])

export const outgoingView = (mail: OutgoingMail): OutgoingMailView => ({
  id: mail.id,
  kind: mail.kind,
  toAddress: mail.toAddress,
  copiedTo: [...(mail.named?.cc ?? [])],
  ticketId: mail.ticketId,
  subject: mail.subject,
  content: shownOf(mail),
  replyTo: mail.replyTo,
  state: mail.state,
  createdAt: instantText(mail.createdAtMs),
  sentAt: mail.sentAtMs === null ? null : instantText(mail.sentAtMs),
  error: mail.error,
})

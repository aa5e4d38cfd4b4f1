import type { MergingView } from '@bylaw/contract'
import { LETTER_PAGE } from '../../files/letter-page'
import type { DeskBooks } from '../books'
import type { Member } from '../roster'
import { maySee } from '../sight'
import { numberFrom, numberText, type Ticket } from '../ticket'
import { DESCRIPTION, type KeptMessage } from '../tickets'

/**
 * Which ticket another became one with, for the line that a conversation has of it. Where the other
 * came in, this is where it goes on: what it was about is told with it, unless that was undone.
 */
export function mergingOf(
  books: DeskBooks,
  ticket: Ticket,
  reader: Member,
  { kind, visibility, body, atMs }: Pick<KeptMessage, 'kind' | 'visibility' | 'body' | 'atMs'>,
): MergingView | undefined {
  if (kind !== 'merging' && kind !== 'unmerging') return undefined
  const { tickets, archive } = books
  const number = numberFrom({ number: body })
  // The other may be one that cannot be read: this one still can.
  const here = tickets.rowOf(number)
  const other = here ? { ...here, customerId: here.customer_id } : archive.byNumber(number)
  if (!other || !maySee(reader, other.customerId)) return undefined
  // The customer is told where their ticket went; where it came in is said among us.
  const direction = visibility === 'public' ? 'from' : 'to'
  const [one, into] = direction === 'from' ? [ticket.number, number] : [number, ticket.number]
  const isUndone = kind === 'unmerging' || wasUndone(books, one, into, atMs)
  return {
    direction,
    ticketId: other.id,
    number: numberText(number),
    subject: other.subject,
    ...(isUndone ? { undone: true as const } : {}),
    ...(here && direction === 'to' && !isUndone ? askedIn(books, number) : { files: [] }),
  }
}

/** Whether a ticket stands for itself again, or was merged anew, since it was merged at a moment. */
function wasUndone(
  { tickets, links }: DeskBooks,
  number: number,
  into: number,
  mergedAtMs: number,
): boolean {
  if (links.mergedInto(number) !== into) return true
  const { marks = [] } = tickets.byNumber(number) ?? {}
  return marks.some(({ type, atMs }) => type === 'reopened' && atMs >= mergedAtMs)
}

/** What a ticket was opened with. */
function askedIn(
  { tickets, attachments }: DeskBooks,
  number: number,
): Pick<MergingView, 'description' | 'files'> {
  const [description] = tickets.saidBefore(number, DESCRIPTION + 1, false)
  const files = attachments.from(number, DESCRIPTION).get(DESCRIPTION) ?? []
  return {
    ...(description ? { description: description.body } : {}),
    files: files.filter(({ mediaType }) => mediaType !== LETTER_PAGE),
  }
}

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
  { kind, visibility, body }: Pick<KeptMessage, 'kind' | 'visibility' | 'body'>,
): MergingView | undefined {
  if (kind !== 'merging') return undefined
  const { tickets, archive, links } = books
  const number = numberFrom({ number: body })
  // The other may be one that cannot be read: this one still can.
  const here = tickets.rowOf(number)
  const other = here ? { ...here, customerId: here.customer_id } : archive.byNumber(number)
  if (!other || !maySee(reader, other.customerId)) return undefined
  // The customer is told where their ticket went; where it came in is said among us.
  const direction = visibility === 'public' ? 'from' : 'to'
  const goesOnHere = direction === 'to' && links.mergedInto(number) === ticket.number
  return {
    direction,
    ticketId: other.id,
    number: numberText(number),
    subject: other.subject,
    ...(here && goesOnHere ? askedIn(books, number) : { files: [] }),
  }
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

import type { DerivedTicket, FileView, Heard, LinkKind, TicketChanged } from '@bylaw/contract'
import { type Result, refuse } from '@bylaw/kernel'
import { REMOVED_FILE } from '../../archive/clean'
import { LETTER_PAGE } from '../../files/letter-page'
import type { DeskBooks } from '../books'
import type { DeskRefusal, LinkCommand, WithFiles } from '../call'
import { placeOfMessage } from '../conversation'
import { heardLine } from '../heard'
import { openTicket } from '../opening'
import { type Member, ONLY_RUNG } from '../roster'
import { ticketFor } from '../there'
import { numberFrom, numberText, type Ticket } from '../ticket'
import type { KeptMessage } from '../tickets'
import { complainedOfBy } from './complained-of'

/** How the new ticket stands to the one it comes from. */
const KIND: Record<DerivedTicket['as'], LinkKind> = {
  child: 'child_of',
  split: 'split_from',
  follow_up: 'follow_up_of',
  complaint: 'complaint_about',
}

/**
 * Opens a ticket that comes from another, linked to it: a part of it, a second matter that was
 * said in it, what follows it, a complaint of it. A customer follows up and complains; what is a
 * part of what is for the staff to say.
 */
export function deriveTicket(
  books: DeskBooks,
  member: Member,
  { ticketId, newId, wish }: Extract<LinkCommand, { do: 'derive' }>,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const found = ticketFor(books, member, { ticketId })
  if (!found.ok) return found
  const isContact = member.role === 'contact'
  if (isContact && (wish.as === 'child' || wish.as === 'split'))
    return refuse({ code: 'not_allowed' })
  const said = saidIn(books, found.value, wish.fromMessage, isContact)
  if (!said.ok) return said
  const files = said.value ? cameAlong(books, found.value, said.value) : []
  const origin = { newId, receivedAtMs: said.value?.atMs, writerId: said.value?.authorId, files }
  return openFrom(books, member, found.value, { ...wish, ...origin }, nowMs)
}

/** What the Desk itself says of a ticket that comes from another. */
interface Origin {
  readonly newId: string
  /** When what it is made of was said, where that was earlier. */
  readonly receivedAtMs?: number | undefined
  /** Who said it. */
  readonly writerId?: string | null | undefined
  /** What stands on it from the first, for colleagues alone. */
  readonly note?: string
  /** Of whom a colleague heard it. */
  readonly heard?: Heard
}

/** Opens the ticket and links it to where it comes from, in that order: a link needs both ends. */
export function openFrom(
  books: DeskBooks,
  member: Member,
  origin: Ticket,
  wish: DerivedTicket & WithFiles & Origin,
  nowMs: number,
): Result<TicketChanged, DeskRefusal> {
  const { as, subject, description, receivedAtMs, files, note } = wish
  const type = as === 'complaint' ? as : (wish.type ?? origin.type)
  const opened = openTicket(
    books,
    member,
    {
      do: 'open',
      ticketId: wish.newId,
      subject,
      description,
      priority: wish.priority ?? origin.priority,
      type,
      channel: member.role === 'contact' ? 'web' : origin.channel,
      customerId: origin.customerId,
      ...contactStill(books, origin, wish.writerId),
      ...(receivedAtMs === undefined ? {} : { receivedAtMs }),
      ...(files === undefined ? {} : { files }),
      ...(note === undefined ? {} : { note }),
    },
    nowMs,
    complainedOfBy(books, member, wish, origin, receivedAtMs ?? nowMs),
  )
  if (opened.ok) {
    const number = numberFrom(opened.value)
    books.links.add({ number, kind: KIND[as], other: origin.number }, nowMs)
    for (const line of heardLine(wish)) books.tickets.say(number, line, member.personId, nowMs)
  }
  return opened
}

/**
 * Who of the customer's said what it is made of, or else whom the ticket is from that it comes of; as
 * long as they can be written to, or only ever were rung.
 */
function contactStill(
  { roster }: DeskBooks,
  { contactId, customerId }: Ticket,
  writerId: string | null = null,
) {
  const contact = [writerId, contactId]
    .map((id) => (id === null ? undefined : roster.member(id)))
    .find((each) => each?.customerId === customerId && (each.active || each.version === ONLY_RUNG))
  return contact ? { contactId: contact.personId } : {}
}

/**
 * The files of the message that a ticket is made of, which the customer reads there: not those of a
 * word among colleagues. What the retention rule took is not there any more.
 */
function cameAlong(
  { attachments }: DeskBooks,
  { number }: Ticket,
  { n, visibility }: KeptMessage,
): readonly FileView[] {
  if (visibility !== 'public') return []
  const files = attachments.from(number, n).get(n) ?? []
  return files.filter(({ mediaType }) => mediaType !== LETTER_PAGE && mediaType !== REMOVED_FILE)
}

/** The same by their ids, before the ticket is made; none where it cannot be made of that message. */
export function goesAlong(
  books: DeskBooks,
  ticket: Ticket,
  reader: Member,
  messageId: string,
): string[] {
  const said = saidIn(books, ticket, messageId, reader.role === 'contact')
  return said.ok && said.value ? cameAlong(books, ticket, said.value).map(({ id }) => id) : []
}

/** The message that a ticket is made of; none at all where none is named. */
function saidIn(
  { tickets }: DeskBooks,
  ticket: Ticket,
  messageId: string | undefined,
  openly: boolean,
): Result<KeptMessage | undefined, DeskRefusal> {
  if (messageId === undefined) return { ok: true, value: undefined }
  const n = placeOfMessage(messageId)
  const isHere = messageId === `${numberText(ticket.number)}.${n}`
  const [said] = isHere ? tickets.saidBefore(ticket.number, n + 1, openly) : []
  return said?.n === n ? { ok: true, value: said } : refuse({ code: 'not_found' })
}

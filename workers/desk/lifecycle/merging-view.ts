import type { CameBefore, MergingView } from '@bylaw/contract'
import { LETTER_PAGE } from '../../files/letter-page'
import type { DeskBooks } from '../books'
import type { Member } from '../roster'
import { maySee } from '../sight'
import { numberFrom, numberText, type Ticket } from '../ticket'
import { DESCRIPTION, type KeptMessage } from '../tickets'
import { cameStraightInto, wentInto } from './went-into'

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
  const [named = '', answeredIn, answeredAt] = body.split('\n')
  const number = numberFrom({ number: named })
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
    ...(answeredIn && answeredAt ? answerThere(books, reader, answeredIn, answeredAt) : {}),
    ...(direction === 'from' || isUndone ? { files: [] } : cameWith(books, number)),
    ...(direction === 'to' || isUndone ? {} : goesOn(books, number)),
  }
}

/** The ticket with the customer's word that came before two stood apart again. */
function answerThere(
  { tickets, archive }: DeskBooks,
  reader: Member,
  number: string,
  at: string,
): Pick<MergingView, 'answered'> {
  const place = numberFrom({ number })
  const here = tickets.rowOf(place)
  const there = here ? { id: here.id, customerId: here.customer_id } : archive.byNumber(place)
  if (!there || !maySee(reader, there.customerId)) return {}
  return { answered: { ticketId: there.id, number, at } }
}

/** What a ticket was about that came into another, and what had come into it before. */
function cameWith(
  books: DeskBooks,
  number: number,
): Pick<MergingView, 'description' | 'files' | 'before'> {
  const before = cameBefore(books, number)
  return { ...askedIn(books, number), ...(before.length === 0 ? {} : { before }) }
}

/** What came into a ticket by mergings that stand, and into those in turn; the nearest first. */
function cameBefore(
  books: DeskBooks,
  into: number,
  visited: Set<number> = new Set([into]),
): CameBefore[] {
  const { links, tickets, archive } = books
  return cameStraightInto(links, into).flatMap((number): CameBefore[] => {
    const one = tickets.rowOf(number) ?? archive.byNumber(number)
    if (!one || visited.has(number)) return []
    visited.add(number)
    const { id: ticketId, subject } = one
    const named = { ticketId, number: numberText(number), into: numberText(into), subject }
    return [{ ...named, ...askedIn(books, number) }, ...cameBefore(books, number, visited)]
  })
}

/** The ticket on which it is heard by now what is said on one, if that went into another. */
function goesOn(books: DeskBooks, number: number): Pick<MergingView, 'goesOn'> {
  const other = books.tickets.byNumber(number)
  const last = other && wentInto(books, other).at(-1)
  return last ? { goesOn: { ticketId: last.id, number: numberText(last.number) } } : {}
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

/** What a ticket was opened with; nothing once it is in the archive. */
function askedIn(
  { tickets, attachments }: DeskBooks,
  number: number,
): Pick<MergingView, 'description' | 'files'> {
  if (!tickets.rowOf(number)) return { files: [] }
  const [description] = tickets.saidBefore(number, DESCRIPTION + 1, false)
  const files = attachments.from(number, DESCRIPTION).get(DESCRIPTION) ?? []
  return {
    ...(description ? { description: description.body } : {}),
    files: files.filter(({ mediaType }) => mediaType !== LETTER_PAGE),
  }
}

import type { DeskBooks } from '../books'
import type { DeskRefusal, TicketStep } from '../call'
import type { Ticket } from '../ticket'
import { mentionNotice, reads } from './tell-followers'

/** Whether whom a message names can be named there: colleagues, among ourselves. */
export function cannotMention(books: DeskBooks, wish: TicketStep): DeskRefusal | undefined {
  const named = mentionsOf(wish)
  if (named.length === 0) return undefined
  if (wish.do !== 'note') return { code: 'unacceptable' }
  return named.every((id) => reads(books, id)) ? undefined : { code: 'not_found' }
}

/** Writes down whom the note that was just written names; each is told, and follows from now on. */
export function mention(
  books: DeskBooks,
  { number }: Ticket,
  wish: TicketStep,
  authorId: string,
  nowMs: number,
): void {
  const named = mentionsOf(wish)
  for (const id of named) {
    books.followers.mentionInLatest(number, id)
    books.followers.follow(number, id, nowMs)
  }
  if (named.length > 0 && 'body' in wish)
    books.notices.tell(
      named.filter((id) => id !== authorId),
      mentionNotice(books, number, authorId, wish.body, nowMs),
    )
}

const mentionsOf = (wish: TicketStep): readonly string[] =>
  'mentions' in wish ? [...new Set(wish.mentions)] : []

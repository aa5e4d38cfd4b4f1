import { ok, type Result, refuse } from '@bylaw/kernel'
import type { DeskBooks } from './books'
import type { DeskCall, DeskRefusal } from './call'

import { explainedClocks } from './explain-clocks'
import { type PastWish, pastTickets } from './past-tickets'
import type { Member } from './roster'
import { maySee } from './sight'
import { whoIsThere } from './staffing/who-is-there'
import type { Ticket } from './ticket'

/** What can be asked of a Desk besides its tickets as they are; the answer comes as JSON. */
export type DeskQuestion =
  /** Why a ticket is due when it is, with the company's decisions as JSON. */
  | { readonly of: 'clock'; readonly ticketId: string; readonly decisions: string }
  | { readonly of: 'past_tickets'; readonly wish: PastWish }
  | { readonly of: 'presence' }

/** Answers as JSON. A ticket that the reader may not know of is not there. */
export function answerQuestion(
  books: DeskBooks,
  reader: Member,
  { nowMs }: DeskCall,
  question: DeskQuestion,
): Result<string, DeskRefusal> {
  const about = (answer: (ticket: Ticket) => string, ticketId: string) => {
    const ticket = books.tickets.byId(ticketId)
    return ticket && maySee(reader, ticket.customerId)
      ? ok(answer(ticket))
      : refuse<DeskRefusal>({ code: 'not_found' })
  }
  switch (question.of) {
    case 'clock':
      return about(
        (ticket) => explainedClocks(books, ticket, question.decisions, nowMs),
        question.ticketId,
      )
    case 'past_tickets':
      return ok(JSON.stringify(pastTickets(books, question.wish)))
    case 'presence':
      return ok(JSON.stringify(whoIsThere(books, nowMs)))
  }
}

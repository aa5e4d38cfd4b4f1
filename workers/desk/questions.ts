import type { NewTriage } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { agreementsOf, askedOf } from './agreements/agreements-view'
import { assignItself } from './assignment/assign-itself'
import { candidatesFor } from './assignment/candidates'
import { skipsShown } from './assignment/skips'
import { triageFor } from './assignment/triage'
import type { DeskBooks } from './books'
import type { DeskCall, DeskRefusal } from './call'

import { explainedClocks } from './explain-clocks'
import { type PastWish, pastTickets } from './past-tickets'
import type { Member } from './roster'
import { maySee } from './sight'
import type { OwnWord } from './staffing/presence'
import { whoIsThere } from './staffing/who-is-there'
import type { Ticket } from './ticket'

/** What can be asked of a Desk besides its tickets as they are; the answer comes as JSON. */
export type DeskQuestion =
  /** Why a ticket is due when it is, with the company's decisions as JSON. */
  | { readonly of: 'clock'; readonly ticketId: string; readonly decisions: string }
  | { readonly of: 'past_tickets'; readonly wish: PastWish }
  | { readonly of: 'presence'; readonly said?: OwnWord }
  | { readonly of: 'candidates'; readonly ticketId: string }
  | { readonly of: 'agreements'; readonly ticketId: string }
  | { readonly of: 'asked_of_me' }
  | { readonly of: 'skips' }
  | { readonly of: 'triage'; readonly request: NewTriage }

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
    case 'candidates':
      return about(
        (ticket) => JSON.stringify(candidatesFor(books, ticket, nowMs)),
        question.ticketId,
      )
    case 'agreements':
      return about(
        (ticket) => JSON.stringify(agreementsOf(books, ticket, reader, nowMs)),
        question.ticketId,
      )
    case 'asked_of_me':
      return ok(JSON.stringify(askedOf(books, reader)))
    case 'skips':
      return ok(JSON.stringify(skipsShown(books)))
    case 'triage':
      return triageOf(books, reader, question.request, nowMs)
    case 'presence':
      if (question.said) comeOrGo(books, reader, question.said, nowMs)
      return ok(JSON.stringify(whoIsThere(books, nowMs)))
  }
}

/** What someone says of their own presence; whoever comes may be given what waits. */
function comeOrGo(books: DeskBooks, { personId }: Member, said: OwnWord, nowMs: number): void {
  books.staffing.say(personId, said.presence, said.untilMs, nowMs)
  assignItself(books, nowMs)
}

/** A contact's request is one of their own company; staff may not know yet of whom it is. */
function triageOf(
  books: DeskBooks,
  reader: Member,
  { customerId = reader.customerId ?? undefined, ...request }: NewTriage,
  nowMs: number,
): Result<string, DeskRefusal> {
  const customer = customerId === undefined ? undefined : books.roster.customer(customerId)
  if (customerId !== undefined && !(customer && maySee(reader, customerId)))
    return refuse({ code: 'not_found' })
  const view = triageFor(books, { ...request, customerLevel: customer?.level ?? null }, nowMs)
  return ok(JSON.stringify(view))
}

import type { NewTriage } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import type { Acquaintance } from './acquaintance'
import { askedOf } from './agreements/agreements-view'
import type { ArchiveReader } from './archive/laid-out'
import { assignItself } from './assignment/assign-itself'
import { skipsShown } from './assignment/skips'
import { triageFor } from './assignment/triage'
import { letBe, ticketWith } from './became'
import type { DeskBooks } from './books'
import type { DeskCall, DeskRefusal } from './call'
import { statesAt } from './lifecycle/states'
import { type ArchivedPast, type PastWish, pastTickets } from './past-tickets'
import type { Member } from './roster'
import { maySee } from './sight'
import type { OwnWord } from './staffing/presence'
import { whoIsThere } from './staffing/who-is-there'
import { surveyRulesAt } from './surveys/closing'
import { answerAboutTicket, type TicketQuestion } from './ticket-questions'
import { ticketsWith } from './tickets-with'
import { articlesOf } from './tools/macro'
import { countsOfViews, pageOfSavedView, type SavedViewWish } from './tools/saved-view'

/** What can be asked of a Desk besides its tickets as they are; the answer comes as JSON. */
export type DeskQuestion =
  | { readonly of: 'past_tickets'; readonly wish: PastWish; readonly archived: ArchivedPast }
  | { readonly of: 'presence'; readonly said?: OwnWord }
  | { readonly of: 'asked_of_me' }
  | { readonly of: 'skips' }
  | { readonly of: 'triage'; readonly request: NewTriage }
  | { readonly of: 'survey_rules'; readonly atMs: number }
  | { readonly of: 'saved_view'; readonly wish: SavedViewWish }
  | { readonly of: 'view_counts' }
  | { readonly of: 'states' }
  | { readonly of: 'tags'; readonly typed: string }
  | { readonly of: 'tickets_with'; readonly personId: string; readonly limit: number }
  | { readonly of: 'articles_of_macro'; readonly macroId: string }
  /** Which ticket a letter or call is on; one that is on none is let be, if that is asked for. */
  | { readonly of: 'ticket_with' | 'let_be'; readonly thingId: string }
  | TicketQuestion

/** Answers what is asked, also about a ticket that is archived. */
export const answersTo =
  (books: DeskBooks, people: Acquaintance, archive: ArchiveReader) =>
  async (call: DeskCall, question: DeskQuestion): Promise<Result<string, DeskRefusal>> => {
    const inHand = await archive.bring('ticketId' in question ? question.ticketId : undefined)
    const member = await people.memberOf(call)
    return member.ok
      ? archive.inOne(inHand, () => answerQuestion(books, member.value, call, question))
      : member
  }

/** Answers as JSON. A ticket that the reader may not know of is not there. */
function answerQuestion(
  books: DeskBooks,
  reader: Member,
  { nowMs }: DeskCall,
  question: DeskQuestion,
): Result<string, DeskRefusal> {
  switch (question.of) {
    case 'past_tickets':
      return ok(JSON.stringify(pastTickets(books, question.wish, question.archived)))
    case 'asked_of_me':
      return ok(JSON.stringify(askedOf(books, reader)))
    case 'survey_rules':
      return ok(JSON.stringify(surveyRulesAt(books.shelf, question.atMs)))
    case 'saved_view': {
      const page = pageOfSavedView(books, reader, question.wish, nowMs)
      return page ? ok(JSON.stringify(page)) : refuse({ code: 'not_found' })
    }
    case 'view_counts':
      return ok(JSON.stringify(countsOfViews(books, reader, nowMs)))
    case 'states':
      return ok(JSON.stringify(statesAt(books.shelf, nowMs)))
    case 'tags':
      return ok(JSON.stringify({ items: books.tags.beginning(question.typed) }))
    case 'tickets_with':
      return ok(JSON.stringify(ticketsWith(books, reader, question)))
    case 'articles_of_macro':
      return ok(JSON.stringify(articlesOf(books, reader, question.macroId)))
    case 'ticket_with':
    case 'let_be':
      return decidedOf(books, reader, question, nowMs)
    case 'skips':
      return ok(JSON.stringify(skipsShown(books)))
    case 'triage':
      return triageOf(books, reader, question.request, nowMs)
    case 'presence':
      if (question.said) comeOrGo(books, reader, question.said, nowMs)
      return ok(JSON.stringify(whoIsThere(books, nowMs)))
    default:
      return answerAboutTicket(books, reader, question, nowMs)
  }
}

/** Staff decide letters and calls, and whoever decides one meets what it has become. */
function decidedOf(
  books: DeskBooks,
  reader: Member,
  { of, thingId }: Extract<DeskQuestion, { of: 'let_be' | 'ticket_with' }>,
  nowMs: number,
): Result<string, DeskRefusal> {
  if (reader.role === 'contact') return refuse({ code: 'not_allowed' })
  const ticket = of === 'let_be' ? letBe(books, thingId, nowMs) : ticketWith(books, thingId)
  return ok(JSON.stringify(ticket))
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

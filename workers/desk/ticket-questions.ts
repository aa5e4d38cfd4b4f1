import type { Language, TicketDraft } from '@bylaw/contract'
import { ok, type Result, refuse } from '@bylaw/kernel'
import { agreementsOf } from './agreements/agreements-view'
import { candidatesFor } from './assignment/candidates'
import { fileFor } from './attachments'
import type { DeskBooks } from './books'
import type { DeskRefusal } from './call'
import { conversation } from './conversation'
import { draftOn } from './drafts/draft'
import { explainedClocks } from './explain-clocks'
import { follow } from './following/following'
import { goesAlong } from './lifecycle/derive'
import { type HistoryWish, historyOf } from './lifecycle/history'
import type { Member } from './roster'
import { maySee } from './sight'
import { STAYS_AS_IT_IS } from './there'
import { fillTemplate, fillTemplates } from './tools/fill-template'
import { previewMacro } from './tools/preview'
import { workOf } from './work/work-view'

/** What can be asked about one ticket. */
export type TicketQuestion = { readonly ticketId: string } & (
  | /** Why it is due when it is, with the company's decisions as JSON. */
  { readonly of: 'clock'; readonly decisions: string }
  | { readonly of: 'candidates' }
  | { readonly of: 'agreements' }
  /** What was said before a message. */
  | { readonly of: 'earlier'; readonly before: number }
  /** What was changed on it and by whom, latest first. */
  | { readonly of: 'history'; readonly wish: HistoryWish }
  /** A file, where the reader may have the message that it came with. */
  | { readonly of: 'file'; readonly fileId: string }
  /** The files that a ticket which is made of a message has with it. */
  | { readonly of: 'goes_along'; readonly messageId: string }
  | { readonly of: 'work' }
  | { readonly of: 'template'; readonly templateId: string; readonly language: Language }
  | { readonly of: 'templates'; readonly language: Language }
  | { readonly of: 'macro'; readonly macroId: string; readonly language: Language }
  | { readonly of: 'following'; readonly following: boolean }
  /** The reader's own draft; with one given, it is kept. */
  | { readonly of: 'draft'; readonly draft?: TicketDraft | undefined }
)

/** Answers as JSON. A ticket that the reader may not know of is not there. */
export function answerAboutTicket(
  books: DeskBooks,
  reader: Member,
  question: TicketQuestion,
  nowMs: number,
): Result<string, DeskRefusal> {
  const ticket = books.tickets.byId(question.ticketId)
  if (!ticket || !maySee(reader, ticket.customerId)) return refuse({ code: 'not_found' })
  switch (question.of) {
    case 'clock':
      return ok(explainedClocks(books, ticket, question.decisions, nowMs))
    case 'candidates':
      return asJson(candidatesFor(books, ticket, nowMs))
    case 'agreements':
      return asJson(agreementsOf(books, ticket, reader, nowMs))
    case 'earlier':
      return asJson(conversation(books, ticket, reader, question.before))
    case 'history':
      return asJson(historyOf(books, ticket, reader, question.wish))
    case 'file':
      return asJson(fileFor(books, ticket, reader, question.fileId))
    case 'goes_along':
      return asJson(goesAlong(books, ticket, reader, question.messageId))
    case 'work':
      return asJson(workOf(books, ticket, reader))
    case 'template':
      return asJsonIf(fillTemplate(books, ticket, reader, question, nowMs))
    case 'templates':
      return asJson(fillTemplates(books, ticket, reader, question.language, nowMs))
    case 'macro':
      return asJsonIf(previewMacro(books, ticket, reader, question, nowMs))
    case 'draft':
      return asJson(draftOn(books, ticket, reader, question.draft, nowMs))
    case 'following': {
      if (books.archive.sinceMs(ticket.number) !== undefined) return refuse(STAYS_AS_IT_IS)
      return asJsonIf(follow(books, ticket, reader, question.following, nowMs))
    }
  }
}

const asJson = (answer: unknown): Result<string, never> => ok(JSON.stringify(answer))

const asJsonIf = (answer: Result<unknown, DeskRefusal>): Result<string, DeskRefusal> =>
  answer.ok ? asJson(answer.value) : answer

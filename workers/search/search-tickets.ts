import type { TicketHit } from '@bylaw/contract'
import { excerpt, highlight, type Piece, type Question, questionOf } from '@bylaw/search-text'
import { sightOf } from '../desk/sight'
import { numberText } from '../desk/ticket'
import { pageFrom, placeOf } from '../platform/page'
import type { Scope } from '../scope'
import { meantBy } from './renamed-store'
import type { FoundTicket } from './ticket-store'

/** What a reader typed, and which page of the answer they want. */
export interface SearchWish {
  readonly q: string
  readonly limit: number
  readonly cursor?: string | undefined
  /** Only what is in the archive, or only what is not. */
  readonly archived?: boolean | undefined
}

/** Characters of an excerpt. */
const EXCERPT = 110

/** The tickets in which a reader may find what they typed, as far as they may see them. */
export async function searchTickets(scope: Scope, wish: SearchWish) {
  const question = questionOf(wish.q)
  const place = placeOf(wish.cursor, 2)
  // Who was renamed is read first: what a word means depends on it. Mostly nobody was.
  const renamed = question.length === 0 ? [] : await scope.search.renamed()
  const rows = await scope.search.tickets(
    question,
    sightOf(scope),
    meantBy(renamed),
    wish.archived,
    place,
    wish.limit + 1,
  )
  const nameOf = new Map(renamed.map(({ id, name }) => [id, name]))
  return pageFrom(
    rows,
    wish.limit,
    ({ tier, number }) => [tier, number],
    (row) =>
      hitOf(
        {
          ...row,
          customerName: nameOf.get(row.customerId) ?? row.customerName,
          contactName: nameOf.get(row.contactId) ?? row.contactName,
        },
        question,
      ),
  )
}

const hitOf = (row: FoundTicket, question: Question): TicketHit => ({
  kind: 'ticket',
  id: row.id,
  number: highlight(numberText(row.number), question),
  title: highlight(row.subject, question),
  customerName: highlight(row.customerName, question),
  contactName: highlight(row.contactName, question),
  ...excerptOf(row, question),
  state: row.state,
  openedAt: new Date(row.openedAtMs).toISOString(),
  archivedAt: row.archivedAtMs === null ? null : new Date(row.archivedAtMs).toISOString(),
})

/** From what the customer may read too, unless only our notes hold what was asked for. */
function excerptOf(
  { said, noted }: FoundTicket,
  question: Question,
): { excerpt: Piece[]; internal: boolean } {
  const fromSaid = excerpt(said, question, EXCERPT)
  if (hits(fromSaid)) return { excerpt: fromSaid, internal: false }
  const fromNoted = excerpt(noted, question, EXCERPT)
  return hits(fromNoted)
    ? { excerpt: fromNoted, internal: true }
    : { excerpt: fromSaid, internal: false }
}

const hits = (pieces: readonly Piece[]): boolean => pieces.some(({ hit }) => hit)

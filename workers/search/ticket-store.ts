import { matchOf, matchOrMeant, type Phrase, type Question } from '@bylaw/search-text'
import { sql } from 'drizzle-orm'
import type { Sight } from '../desk/sight'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { type Found, tieredPage } from './reads'
import type { searchTickets } from './table'

export type FoundTicket = Found &
  Omit<typeof searchTickets.$inferSelect, 'companyId' | 'version' | 'seq'>

export const ticketSearch = (shard: Shard, companyId: string) => ({
  /**
   * A page of the tickets that meet a question: by their number, by subject or by whose they are, by
   * what was said.
   *
   * @param sight whose tickets, and which of their texts, the reader may see
   * @param meant ids of the customers, and of their people, that a word means besides those indexed under it
   * @param archived only those that are in the archive, or only those that are not
   */
  async tickets(
    question: Question,
    sight: Sight,
    meant: (word: Phrase) => readonly string[],
    archived: boolean | undefined,
    after: PlaceInList | undefined,
    limit: number,
  ): Promise<FoundTicket[]> {
    if (question.length === 0) return []
    const columns = sql`one.id, one.customer_id AS customerId, one.customer_name AS customerName,
      one.contact_name AS contactName, one.contact_id AS contactId, one.subject, one.state, one.opened_at_ms AS openedAtMs, one.archived_at_ms AS archivedAtMs,
      one.said, ${sight.internal ? sql`one.noted` : sql`''`} AS noted`
    return tieredPage<FoundTicket>(
      shard,
      companyId,
      { terms: 'search_ticket_terms', texts: 'search_tickets', columns, ...narrowed(archived) },
      tiersOf(question, sight, meant),
      after,
      limit,
    )
  },
})

const narrowed = (archived: boolean | undefined) =>
  archived === undefined
    ? {}
    : { only: sql`one.archived_at_ms IS ${archived ? sql`NOT NULL` : sql`NULL`}` }

function tiersOf(
  question: Question,
  { onlyOf, internal }: Sight,
  by: (word: Phrase) => readonly string[],
): string[] {
  const meant = { column: 'whose', by }
  const whose = onlyOf === null ? '' : `whose : "${onlyOf}" AND `
  const byNumber = matchOf(question, ['number'])
  const byName = matchOrMeant(question, ['number', 'subject', 'customer'], meant)
  const texts = ['number', 'subject', 'customer', 'said', ...(internal ? ['noted'] : [])]
  const anywhere = matchOrMeant(question, texts, meant)
  return [byNumber, `(${byName} NOT ${byNumber})`, `(${anywhere} NOT ${byName})`].map(
    (match) => `${whose}${match}`,
  )
}

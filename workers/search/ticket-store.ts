import { matchOf, type Question } from '@bylaw/search-text'
import { sql } from 'drizzle-orm'
import type { Sight } from '../desk/sight'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { type Found, tieredPage } from './reads'
import type { searchTickets } from './table'

export type FoundTicket = Found &
  Omit<typeof searchTickets.$inferSelect, 'companyId' | 'customerId' | 'version' | 'seq'>

export const ticketSearch = (shard: Shard, companyId: string) => ({
  /**
   * A page of the tickets that meet a question: by their number, by subject or customer, by what
   * was said.
   *
   * @param sight whose tickets, and which of their texts, the reader may see
   */
  async tickets(
    question: Question,
    sight: Sight,
    after: PlaceInList | undefined,
    limit: number,
  ): Promise<FoundTicket[]> {
    if (question.length === 0) return []
    const columns = sql`one.id, one.customer_name AS customerName, one.subject, one.state,
      one.opened_at_ms AS openedAtMs, one.said, ${sight.internal ? sql`one.noted` : sql`''`} AS noted`
    return tieredPage<FoundTicket>(
      shard,
      companyId,
      { terms: 'search_ticket_terms', texts: 'search_tickets', columns },
      tiersOf(question, sight),
      after,
      limit,
    )
  },
})

function tiersOf(question: Question, { onlyOf, internal }: Sight): string[] {
  const whose = onlyOf === null ? '' : `whose : "${onlyOf}" AND `
  const byNumber = matchOf(question, ['number'])
  const byName = matchOf(question, ['number', 'subject', 'customer'])
  const anywhere = matchOf(question, [
    ...['number', 'subject', 'customer', 'said'],
    ...(internal ? ['noted'] : []),
  ])
  return [byNumber, `(${byName} NOT ${byNumber})`, `(${anywhere} NOT ${byName})`].map(
    (match) => `${whose}${match}`,
  )
}

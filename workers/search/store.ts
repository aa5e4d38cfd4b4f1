import { matchOf, type Question } from '@bylaw/search-text'
import { sql } from 'drizzle-orm'
import type { Sight } from '../desk/sight'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { ROWS_PER_COMPANY } from './slices'
import type { searchTickets } from './table'

export type SearchStore = ReturnType<typeof searchStore>

export type FoundTicket = Omit<
  typeof searchTickets.$inferSelect,
  'companyId' | 'customerId' | 'version' | 'seq'
> & {
  /** How near the question was met: 0 by its number, 1 by subject or customer, 2 by what was said. */
  readonly tier: number
}

/** What one company's texts are searched with; every search reads its slice of the index only. */
export const searchStore = (shard: Shard, companyId: string) => ({
  /**
   * A page of the tickets that meet a question: the nearest first, then the latest. Not by counting
   * terms, which would read all that match before it could show one.
   *
   * @param sight whose tickets, and which of their texts, the reader may see
   * @param after tier and number of the last one shown
   */
  async tickets(
    question: Question,
    sight: Sight,
    after: PlaceInList | undefined,
    limit: number,
  ): Promise<FoundTicket[]> {
    const [fromTier, before] = after ? [Number(after[0]), Number(after[1])] : [0, ROWS_PER_COMPANY]
    const tiers = tiersOf(question, sight)
      .map((match, tier) => ({ match, tier }))
      .slice(fromTier)
    if (question.length === 0 || tiers.length === 0) return []
    const first = sql`(ours.slice * ${sql.raw(String(ROWS_PER_COMPANY))})`
    const pages = tiers.map(
      ({ match, tier }) => sql`SELECT * FROM (
        SELECT ${tier} AS tier, ticket.number, ticket.id, ticket.customer_name AS customerName,
          ticket.subject, ticket.state, ticket.opened_at_ms AS openedAtMs, ticket.said,
          ${sight.internal ? sql`ticket.noted` : sql`''`} AS noted
        FROM search_slices AS ours CROSS JOIN search_ticket_terms AS terms CROSS JOIN
          search_tickets AS ticket ON ticket.company_id = ours.company_id
            AND ticket.number = terms.rowid - ${first}
        WHERE ours.company_id = ${companyId} AND search_ticket_terms MATCH ${match}
          AND terms.rowid > ${first}
          AND terms.rowid < ${first} + ${tier === fromTier ? before : ROWS_PER_COMPANY}
        ORDER BY terms.rowid DESC LIMIT ${limit})`,
    )
    const [rows] = await shard.batch([
      shard.db.all<FoundTicket>(sql`${sql.join(pages, sql` UNION ALL `)} LIMIT ${limit}`),
    ])
    return rows.sort((a, b) => a.tier - b.tier || b.number - a.number)
  },
})

/** The question as it is put to the index for each tier; none meets what an earlier one met. */
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

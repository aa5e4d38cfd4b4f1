import { type SQL, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { ROWS_PER_COMPANY } from './slices'

/** What is searched: an index of terms, and the table with the texts they were taken from. */
export interface Searched {
  readonly terms: 'search_ticket_terms' | 'search_article_terms'
  readonly texts: 'search_tickets' | 'search_articles'
  /** The columns of a text that are read, of `one`. */
  readonly columns: SQL
  /** What must hold of a text besides. */
  readonly only?: SQL
}

/** A row that was found, and how near: 0 is nearest. */
export interface Found {
  readonly tier: number
  readonly number: number
}

/**
 * A page of what meets a question: the nearest first, then the latest. Not by counting terms, which
 * would read everything that matches before it could show one.
 *
 * @param tiers MATCH expressions, the nearest first, of which none meets what an earlier one met
 * @param after tier and number of the last one shown
 */
export async function tieredPage<Row extends Found>(
  shard: Shard,
  companyId: string,
  { terms, texts, columns, only }: Searched,
  tiers: readonly string[],
  after: PlaceInList | undefined,
  limit: number,
): Promise<Row[]> {
  const [fromTier, before] = after ? [Number(after[0]), Number(after[1])] : [0, ROWS_PER_COMPANY]
  const left = tiers.map((match, tier) => ({ match, tier })).slice(fromTier)
  if (left.length === 0) return []
  const first = sql`(ours.slice * ${sql.raw(String(ROWS_PER_COMPANY))})`
  const pages = left.map(
    ({ match, tier }) => sql`SELECT * FROM (
      SELECT ${tier} AS tier, one.number, ${columns}
      FROM search_slices AS ours CROSS JOIN ${sql.raw(terms)} AS terms CROSS JOIN
        ${sql.raw(texts)} AS one ON one.company_id = ours.company_id
          AND one.number = terms.rowid - ${first}
      WHERE ours.company_id = ${companyId} AND ${sql.raw(terms)} MATCH ${match}
        AND terms.rowid > ${first}${only ? sql` AND ${only}` : sql``}
        AND terms.rowid < ${first} + ${tier === fromTier ? before : ROWS_PER_COMPANY}
      ORDER BY terms.rowid DESC LIMIT ${limit})`,
  )
  const [rows] = await shard.batch([
    shard.db.all<Row>(sql`${sql.join(pages, sql` UNION ALL `)} LIMIT ${limit}`),
  ])
  return rows.sort((a, b) => a.tier - b.tier || b.number - a.number)
}

import type { ArticleVisibility } from '@bylaw/contract'
import { anyMatchOf, indexText, matchOf, type Question } from '@bylaw/search-text'
import { and, eq, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import { type Found, tieredPage } from './reads'
import { ROWS_PER_COMPANY } from './slices'
import { searchArticles } from './table'

export type FoundArticle = Found & Omit<typeof searchArticles.$inferSelect, 'companyId'>

/** An article as it is published. */
export interface ArticleWords {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly category: string
  readonly tags: readonly string[]
  readonly body: string
  readonly visibility: ArticleVisibility
  readonly updatedAtMs: number
}

const SEARCHED = {
  terms: 'search_article_terms',
  texts: 'search_articles',
  columns: sql`one.id, one.title, one.category, one.tags, one.body, one.visibility,
    one.updated_at_ms AS updatedAtMs`,
} as const

export const articleSearch = (shard: Shard, companyId: string) => {
  const { db } = shard
  const rowid = (number: number) => sql`slice * ${sql.raw(String(ROWS_PER_COMPANY))} + ${number}`
  const page = (
    tiers: readonly string[],
    openly: boolean,
    after: PlaceInList | undefined,
    limit: number,
  ) => {
    const forReaders = openly ? 'audience : "public" AND ' : ''
    const narrowed = tiers.map((match) => `${forReaders}${match}`)
    return tieredPage<FoundArticle>(shard, companyId, SEARCHED, narrowed, after, limit)
  }

  return {
    /**
     * A page of the published articles that meet a question: by number, title or tag, then by text.
     *
     * @param openly only what is for contacts too
     */
    async articles(
      question: Question,
      openly: boolean,
      after: PlaceInList | undefined,
      limit: number,
    ): Promise<FoundArticle[]> {
      if (question.length === 0) return []
      const byName = matchOf(question, ['number', 'title', 'tags'])
      const anywhere = matchOf(question, ['number', 'title', 'tags', 'body'])
      return page([byName, `(${anywhere} NOT ${byName})`], openly, after, limit)
    },

    /** The latest articles that share a term with a text in title or tags. */
    async articlesLike(
      terms: readonly string[],
      openly: boolean,
      limit: number,
    ): Promise<FoundArticle[]> {
      if (terms.length === 0) return []
      return page([anyMatchOf(terms, ['title', 'tags'])], openly, undefined, limit)
    },

    /** Has an article found as it reads now; goes into the batch that publishes it. */
    keepArticle: (words: ArticleWords) => {
      const { id, number, title, category, body, visibility, updatedAtMs } = words
      const tags = words.tags.join(' ')
      const row = { id, title, category, tags, body, visibility, updatedAtMs }
      return [
        db.run(sql`
          INSERT INTO search_slices (company_id, slice)
          SELECT ${companyId}, coalesce(max(slice), 0) + 1 FROM search_slices WHERE true
          ON CONFLICT (company_id) DO NOTHING`),
        db.run(sql`
          INSERT OR REPLACE INTO search_article_terms (rowid, number, title, tags, body, audience)
          SELECT ${rowid(number)}, ${indexText(`KB-${number}`)}, ${indexText(title)},
            ${indexText(`${tags} ${category}`)}, ${indexText(body)}, ${visibility}
          FROM search_slices WHERE company_id = ${companyId}`),
        db
          .insert(searchArticles)
          .values({ companyId, number, ...row })
          .onConflictDoUpdate({
            target: [searchArticles.companyId, searchArticles.number],
            set: row,
          }),
      ] as const
    },

    /** Has an article found no more. */
    dropArticle: (number: number) =>
      [
        db.run(sql`
          DELETE FROM search_article_terms WHERE rowid = (
            SELECT ${rowid(number)} FROM search_slices WHERE company_id = ${companyId})`),
        db
          .delete(searchArticles)
          .where(and(eq(searchArticles.companyId, companyId), eq(searchArticles.number, number))),
      ] as const,
  }
}

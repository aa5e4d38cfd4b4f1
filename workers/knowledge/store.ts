import type { ArticleState } from '@bylaw/contract'
import { and, asc, desc, eq, getTableColumns, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import type { PlaceInList } from '../platform/page'
import type { Shard } from '../platform/shard'
import type { Readership } from './readership'
import { articleContents, articles, articleTickets, articleVotes } from './table'
import { articleWrites } from './writes'

export type ArticleStore = ReturnType<typeof articleStore>
export type ArticleRecord = Omit<typeof articles.$inferSelect, 'companyId'>
export type ContentRecord = Omit<typeof articleContents.$inferSelect, 'companyId' | 'articleId'>

/** An article with what a list shows of its text. */
export type ListedArticle = ArticleRecord &
  Pick<ContentRecord, 'title' | 'visibility' | 'category' | 'tags'>

export interface ArticleWish {
  readonly readership: Readership
  readonly state?: ArticleState | undefined
  readonly category?: string | undefined
  /** Only what has to be looked at again by this day. */
  readonly dueBy?: string | undefined
  readonly after: PlaceInList | undefined
  readonly limit: number
}

/** The articles of one company, which is fixed here. */
export const articleStore = (shard: Shard, companyId: string) => {
  const { db } = shard
  const ours = eq(articles.companyId, companyId)
  const { companyId: _company, ...columns } = getTableColumns(articles)
  const { companyId: _, articleId: _article, ...contentColumns } = getTableColumns(articleContents)
  const { title, visibility, category, tags } = contentColumns

  /** Articles with the version of their text that this readership sees. */
  const shown = (readership: Readership) =>
    db
      .select({ ...columns, title, visibility, category, tags })
      .from(articles)
      .innerJoin(articleContents, ofContent(readership))
      .$dynamic()

  const ofTicket = (ticketId: string) =>
    and(eq(articleTickets.companyId, companyId), eq(articleTickets.ticketId, ticketId))

  const contentsOf = (articleId: string) =>
    and(eq(articleContents.companyId, companyId), eq(articleContents.articleId, articleId))

  return {
    ...articleWrites(shard, companyId),

    /** A page of articles, the latest change first; what is due comes by its day instead. */
    async list(wish: ArticleWish): Promise<ListedArticle[]> {
      const { readership, state, category, dueBy, after, limit } = wish
      const inState = readership === 'all' ? state && eq(articles.state, state) : undefined
      if (readership !== 'all' && state !== undefined && state !== 'published') return []
      const conditions = [
        ours,
        forReaders(readership),
        inState,
        category === undefined ? undefined : eq(categoryFor(readership), category),
      ]
      const [key, id] = after ?? []
      const query =
        dueBy === undefined
          ? shown(readership)
              .where(
                and(
                  ...conditions,
                  after && sql`(${articles.updatedAtMs}, ${articles.id}) < (${key}, ${id})`,
                ),
              )
              .orderBy(desc(articles.updatedAtMs), desc(articles.id))
          : shown(readership)
              .where(
                and(
                  ...conditions,
                  eq(articles.state, 'published'),
                  isNotNull(articles.reviewOn),
                  lte(articles.reviewOn, dueBy),
                  after && sql`(${articles.reviewOn}, ${articles.id}) > (${key}, ${id})`,
                ),
              )
              .orderBy(asc(articles.reviewOn), asc(articles.id))
      const [rows] = await shard.batch([query.limit(limit)])
      return rows
    },

    async read(id: string): Promise<ArticleRecord | undefined> {
      const [rows] = await shard.batch([
        db
          .select(columns)
          .from(articles)
          .where(and(ours, eq(articles.id, id))),
      ])
      return rows[0]
    },

    /** The article that was made from a ticket. */
    async ofTicket(ticketId: string): Promise<ArticleRecord | undefined> {
      const [rows] = await shard.batch([
        db
          .select(columns)
          .from(articles)
          .where(and(ours, eq(articles.fromTicketId, ticketId))),
      ])
      return rows[0]
    },

    /** One version of a text, and what a reader said about the article. */
    async content(
      articleId: string,
      content: number,
      personId: string,
    ): Promise<{ content: ContentRecord | undefined; vote: boolean | undefined }> {
      const [contents, votes] = await shard.batch([
        db
          .select(contentColumns)
          .from(articleContents)
          .where(and(contentsOf(articleId), eq(articleContents.content, content))),
        db
          .select({ helpful: articleVotes.helpful })
          .from(articleVotes)
          .where(
            and(
              eq(articleVotes.companyId, companyId),
              eq(articleVotes.articleId, articleId),
              eq(articleVotes.personId, personId),
            ),
          ),
      ])
      return { content: contents[0], vote: votes[0]?.helpful }
    },

    /** Every version of an article’s text, latest first; people write tens, never pages. */
    async contents(articleId: string): Promise<ContentRecord[]> {
      const [rows] = await shard.batch([
        db
          .select(contentColumns)
          .from(articleContents)
          .where(contentsOf(articleId))
          .orderBy(desc(articleContents.content)),
      ])
      return rows
    },

    /** The categories a readership finds articles under, with how many. */
    async categories(readership: Readership): Promise<{ category: string; articles: number }[]> {
      const category = categoryFor(readership)
      const [rows] = await shard.batch([
        db
          .select({ category: sql<string>`${category}`, articles: sql<number>`count(*)` })
          .from(articles)
          .where(and(ours, forReaders(readership)))
          .groupBy(category)
          .orderBy(asc(category)),
      ])
      return rows
    },

    /** The articles attached to a ticket that a readership may see, first attached first. */
    async attached(ticketId: string, readership: Readership): Promise<ListedArticle[]> {
      const [rows] = await shard.batch([
        shown(readership)
          .innerJoin(
            articleTickets,
            and(ofTicket(ticketId), eq(articleTickets.articleId, articles.id)),
          )
          .where(and(ours, forReaders(readership)))
          .orderBy(asc(articleTickets.attachedAtMs), asc(articleTickets.articleId)),
      ])
      return rows
    },
  }
}

/** The version of the text that a readership is shown. */
const ofContent = (readership: Readership): SQL | undefined =>
  and(
    eq(articleContents.companyId, articles.companyId),
    eq(articleContents.articleId, articles.id),
    eq(
      articleContents.content,
      readership === 'all' ? articles.latestContent : articles.publishedContent,
    ),
  )

/** The category that this version stands in. */
const categoryFor = (readership: Readership) =>
  readership === 'all' ? articles.latestCategory : articles.publishedCategory

/** What is public is published; to say so as well would have it read with all that is published. */
const forReaders = (readership: Readership): SQL | undefined => {
  if (readership === 'all') return undefined
  return readership === 'public'
    ? eq(articles.publishedVisibility, 'public')
    : eq(articles.state, 'published')
}

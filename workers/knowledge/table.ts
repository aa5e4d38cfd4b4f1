import type { ArticleState, ArticleVisibility } from '@bylaw/contract'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** The articles of a company; their texts are in `article_contents`. */
export const articles = sqliteTable(
  'articles',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    /** 12 is `KB-12`. */
    number: integer('number').notNull(),
    state: text('state').$type<ArticleState>().notNull(),
    latestContent: integer('latest_content').notNull(),
    latestCategory: text('latest_category').notNull(),
    /** Null where a reader sees nothing, as what follows. */
    publishedContent: integer('published_content'),
    publishedVisibility: text('published_visibility').$type<ArticleVisibility>(),
    publishedCategory: text('published_category'),
    ownerId: text('owner_id').notNull(),
    reviewOn: text('review_on'),
    fromTicketId: text('from_ticket_id'),
    fromTicketNumber: text('from_ticket_number'),
    helpful: integer('helpful').notNull(),
    unhelpful: integer('unhelpful').notNull(),
    updatedAtMs: integer('updated_at_ms').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    uniqueIndex('articles_by_number').on(t.companyId, t.number),
    index('articles_by_change').on(t.companyId, t.updatedAtMs, t.id),
  ],
)

/** A version of an article's text; written once. */
export const articleContents = sqliteTable(
  'article_contents',
  {
    companyId: text('company_id').notNull(),
    articleId: text('article_id').notNull(),
    content: integer('content').notNull(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    visibility: text('visibility').$type<ArticleVisibility>().notNull(),
    category: text('category').notNull(),
    tags: text('tags', { mode: 'json' }).$type<string[]>().notNull(),
    note: text('note').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenByName: text('written_by_name').notNull(),
    writtenAtMs: integer('written_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.articleId, t.content] })],
)

/** Whether an article helped a reader. */
export const articleVotes = sqliteTable(
  'article_votes',
  {
    companyId: text('company_id').notNull(),
    articleId: text('article_id').notNull(),
    personId: text('person_id').notNull(),
    helpful: integer('helpful', { mode: 'boolean' }).notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.articleId, t.personId] })],
)

/** Which articles belong to which ticket. */
export const articleTickets = sqliteTable(
  'article_tickets',
  {
    companyId: text('company_id').notNull(),
    ticketId: text('ticket_id').notNull(),
    articleId: text('article_id').notNull(),
    attachedBy: text('attached_by').notNull(),
    attachedAtMs: integer('attached_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.ticketId, t.articleId] })],
)

import type { ArticleVisibility, TicketState } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Which rows of the indexes are a company's: those from slice * 2^32 up to the next. */
export const searchSlices = sqliteTable('search_slices', {
  companyId: text('company_id').notNull().primaryKey(),
  slice: integer('slice').notNull().unique(),
})

/** What tickets say, for excerpts; their terms are in `search_ticket_terms`, which FTS5 keeps. */
export const searchTickets = sqliteTable(
  'search_tickets',
  {
    companyId: text('company_id').notNull(),
    number: integer('number').notNull(),
    id: text('id').notNull(),
    customerId: text('customer_id').notNull(),
    customerName: text('customer_name').notNull(),
    /** Whom of theirs it is from; empty where that is nobody in particular. */
    contactName: text('contact_name').notNull().default(''),
    contactId: text('contact_id').notNull().default(''),
    subject: text('subject').notNull(),
    state: text('state').$type<TicketState>().notNull(),
    openedAtMs: integer('opened_at_ms').notNull(),
    said: text('said').notNull(),
    noted: text('noted').notNull(),
    /** Version of the ticket and number of the event as of which this was read. */
    version: integer('version').notNull(),
    seq: integer('seq').notNull(),
    archivedAtMs: integer('archived_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.number] })],
)

/** What published articles say; their terms are in `search_article_terms`. */
export const searchArticles = sqliteTable(
  'search_articles',
  {
    companyId: text('company_id').notNull(),
    number: integer('number').notNull(),
    id: text('id').notNull(),
    title: text('title').notNull(),
    category: text('category').notNull(),
    /** Parted by blanks. */
    tags: text('tags').notNull(),
    body: text('body').notNull(),
    visibility: text('visibility').$type<ArticleVisibility>().notNull(),
    updatedAtMs: integer('updated_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.number] })],
)

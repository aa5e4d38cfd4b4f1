import type { NewsKind } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Who is still to be told of something. */
export const personNews = sqliteTable(
  'person_news',
  {
    companyId: text('company_id').notNull(),
    eventId: text('event_id').notNull(),
    toldId: text('told_id').notNull(),
    kind: text('kind').$type<NewsKind>().notNull(),
    aboutId: text('about_id').notNull(),
    title: text('title').notNull(),
    atMs: integer('at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.eventId, t.toldId] })],
)

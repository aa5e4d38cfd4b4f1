import type { NewsKind, NoticeSending } from '@bylaw/contract'
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

/** Who wants their notices by mail as well. */
export const noticeMail = sqliteTable(
  'notice_mail',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    send: text('send').$type<NoticeSending>().notNull(),
    /** The last notice that was looked at. */
    lookedTo: integer('looked_to').notNull(),
    nextAtMs: integer('next_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId] })],
)

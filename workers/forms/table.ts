import type { FormField } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Forms that companies put on their own sites. */
export const forms = sqliteTable(
  'forms',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    greeting: text('greeting').notNull(),
    language: text('language', { enum: ['zh', 'en'] }).notNull(),
    theme: text('theme', { enum: ['auto', 'light', 'dark'] }).notNull(),
    origins: text('origins', { mode: 'json' }).$type<readonly string[]>().notNull(),
    fields: text('fields', { mode: 'json' }).$type<readonly FormField[]>().notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    version: integer('version').notNull(),
    takesFiles: integer('takes_files', { mode: 'boolean' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

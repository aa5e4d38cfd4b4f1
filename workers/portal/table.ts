import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Links with which a contact comes in: single use, for a quarter of an hour. */
export const portalLinks = sqliteTable(
  'portal_links',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    expiresAtMs: integer('expires_at_ms').notNull(),
    usedAtMs: integer('used_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

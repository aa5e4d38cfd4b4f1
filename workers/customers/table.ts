import type { CustomerView } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The companies a company serves. The Desk has a copy. */
export const customers = sqliteTable(
  'customers',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    level: text('level').$type<CustomerView['level']>().notNull(),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Customers whose tickets were indexed under a former name. */
export const renamedCustomers = sqliteTable(
  'renamed_customers',
  {
    companyId: text('company_id').notNull(),
    customerId: text('customer_id').notNull(),
    name: text('name').notNull(),
    renamedAtMs: integer('renamed_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.customerId] })],
)

/** Customers’ people whose tickets were indexed under a former name. */
export const renamedContacts = sqliteTable(
  'renamed_contacts',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    name: text('name').notNull(),
    renamedAtMs: integer('renamed_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId] })],
)

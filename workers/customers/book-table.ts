import type { CustomerView } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The level that is a customer's own, and when the one that holds may change next. */
export const customerLevels = sqliteTable(
  'customer_levels',
  {
    companyId: text('company_id').notNull(),
    customerId: text('customer_id').notNull(),
    ownLevel: text('own_level').$type<CustomerView['level']>().notNull(),
    changesAtMs: integer('changes_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.customerId] })],
)

export const customerContracts = sqliteTable(
  'customer_contracts',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    customerId: text('customer_id').notNull(),
    name: text('name').notNull(),
    level: text('level').$type<CustomerView['level']>().notNull(),
    /** First and last day, in the company's zone. */
    fromDate: text('from_date').notNull(),
    untilDate: text('until_date'),
    /** The same as instants: until then, but not then. */
    fromMs: integer('from_ms').notNull(),
    untilMs: integer('until_ms'),
    recordedByName: text('recorded_by_name').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

export const customerContacts = sqliteTable(
  'customer_contacts',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    customerId: text('customer_id').notNull(),
    name: text('name').notNull(),
    duty: text('duty').notNull(),
    phone: text('phone').notNull(),
    phoneDigits: text('phone_digits').notNull(),
    email: text('email').notNull(),
    version: integer('version').notNull().default(1),
    removedAtMs: integer('removed_at_ms'),
    /** When the name and all else that says who it was were removed. */
    peopleRemovedAtMs: integer('people_removed_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

export const customerAssets = sqliteTable(
  'customer_assets',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    customerId: text('customer_id').notNull(),
    product: text('product').notNull(),
    serial: text('serial').notNull(),
    place: text('place').notNull(),
    installedOn: text('installed_on'),
    warrantyUntil: text('warranty_until'),
    removedAtMs: integer('removed_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

export const customerNotes = sqliteTable(
  'customer_notes',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    customerId: text('customer_id').notNull(),
    body: text('body').notNull(),
    writtenByName: text('written_by_name').notNull(),
    writtenAtMs: integer('written_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** Names from each of their places on; written by triggers, read to find whom a part of a name means. */
export const nameParts = sqliteTable(
  'name_parts',
  {
    companyId: text('company_id').notNull(),
    part: text('part').notNull(),
    customerId: text('customer_id').notNull(),
    /** Empty where it is the customer’s own name. */
    contactId: text('contact_id').notNull(),
    place: integer('place').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.part, t.customerId, t.contactId, t.place] })],
)

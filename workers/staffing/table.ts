import type { GroupView, Shift } from '@bylaw/contract'
import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const names = (name: string) => text(name, { mode: 'json' }).$type<string[]>().notNull()

/** Groups of the service desk: what they serve, who leads them, who is in them. */
export const supportGroups = sqliteTable(
  'support_groups',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    /** What routing rules call it. */
    key: text('key').notNull(),
    name: text('name').notNull(),
    products: names('products'),
    regions: names('regions'),
    businesses: names('businesses'),
    leaderId: text('leader_id').notNull(),
    deputyId: text('deputy_id'),
    members: text('members', { mode: 'json' }).$type<GroupView['members']>().notNull(),
    active: integer('active', { mode: 'boolean' }).notNull(),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** A person's hours as they are kept: with the zone they were written in. */
export interface KeptShift extends Shift {
  readonly timezone: string
}

/** When and how much people work, where they have figures of their own. */
export const duties = sqliteTable(
  'duties',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    capacityMinutes: integer('capacity_minutes'),
    shift: text('shift', { mode: 'json' }).$type<KeptShift>(),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId] })],
)

/** Dated absences with whoever stands in. */
export const absences = sqliteTable(
  'absences',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    personId: text('person_id').notNull(),
    substituteId: text('substitute_id'),
    fromMs: integer('from_ms').notNull(),
    toMs: integer('to_ms').notNull(),
    reason: text('reason').notNull(),
    withdrawn: integer('withdrawn', { mode: 'boolean' }).notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedAtMs: integer('recorded_at_ms').notNull(),
    version: integer('version').notNull(),
    /** When it was taken back; until then whoever stood in did. */
    endedAtMs: integer('ended_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** Who answers for a customer; rows are added and never change. */
export const customerPairs = sqliteTable(
  'customer_pairs',
  {
    companyId: text('company_id').notNull(),
    customerId: text('customer_id').notNull(),
    n: integer('n').notNull(),
    fromMs: integer('from_ms').notNull(),
    firstId: text('first_id').notNull(),
    secondId: text('second_id'),
    reason: text('reason').notNull(),
    recordedBy: text('recorded_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.customerId, t.n] })],
)

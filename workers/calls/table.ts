import type { CallDirection, CallView } from '@bylaw/contract'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Telephone calls; `outcome` is null while one goes on. */
export const calls = sqliteTable(
  'calls',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    number: text('number').notNull(),
    callerName: text('caller_name').notNull(),
    customerId: text('customer_id'),
    note: text('note').notNull(),
    takenBy: text('taken_by').notNull(),
    startedAtMs: integer('started_at_ms').notNull(),
    endedAtMs: integer('ended_at_ms'),
    /** Null while it goes on, and of calls from before it was noted. */
    endedBy: text('ended_by'),
    outcome: text('outcome').$type<NonNullable<CallView['outcome']>>(),
    ticketId: text('ticket_id'),
    version: integer('version').notNull(),
    /** When it was removed who called. */
    peopleRemovedAtMs: integer('people_removed_at_ms'),
    direction: text('direction').$type<CallDirection>().notNull(),
    contactId: text('contact_id'),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('calls_by_time').on(t.companyId, t.startedAtMs, t.id),
    index('calls_by_direction').on(t.companyId, t.direction, t.startedAtMs, t.id),
    index('calls_of_customer').on(t.companyId, t.customerId, t.startedAtMs, t.id),
    index('calls_of_contact').on(t.companyId, t.contactId, t.startedAtMs, t.id),
  ],
)

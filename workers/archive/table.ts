import type { RemovalCount, TicketRow } from '@bylaw/contract'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { PastTicket } from '../desk/past-tickets'

/** Tickets that a Desk let go of. The whole record of each lies with the files. */
export const archivedTickets = sqliteTable(
  'archived_tickets',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    number: integer('number').notNull(),
    customerId: text('customer_id').notNull(),
    /** `copied` while its Desk may still have the ticket: there it is what it is. */
    state: text('state', { enum: ['copied', 'archived'] }).notNull(),
    openedAtMs: integer('opened_at_ms').notNull(),
    closedAtMs: integer('closed_at_ms').notNull(),
    archivedAtMs: integer('archived_at_ms').notNull(),
    /** As the queue showed it last. */
    line: text('line', { mode: 'json' }).$type<TicketRow>().notNull(),
    /** Its history as the clocks see it, and the rules that it was promised by. */
    promised: text('promised', { mode: 'json' }).$type<PastTicket>().notNull(),
    /** SHA-256 of the record. */
    digest: text('digest').notNull(),
    /** When what belonged to it was removed. */
    filesRemovedAtMs: integer('files_removed_at_ms'),
    mailRemovedAtMs: integer('mail_removed_at_ms'),
    contactsRemovedAtMs: integer('contacts_removed_at_ms'),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('archived_tickets_by_closing').on(t.companyId, t.closedAtMs, t.number),
    index('archived_tickets_by_number').on(t.companyId, t.number),
  ],
)

/** How long a company keeps what belongs to closed tickets, in days after closing; null: for good. */
export const retention = sqliteTable('retention', {
  companyId: text('company_id').notNull().primaryKey(),
  archiveDays: integer('archive_days').notNull(),
  filesDays: integer('files_days'),
  mailDays: integer('mail_days'),
  contactsDays: integer('contacts_days'),
  reason: text('reason').notNull(),
  version: integer('version').notNull(),
})

/** Tickets of which nothing is removed, whatever the periods say. */
export const retentionHolds = sqliteTable(
  'retention_holds',
  {
    companyId: text('company_id').notNull(),
    ticketId: text('ticket_id').notNull(),
    number: text('number').notNull(),
    subject: text('subject').notNull(),
    reason: text('reason').notNull(),
    heldBy: text('held_by').notNull(),
    heldAtMs: integer('held_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.ticketId] })],
)

/** What was removed by the periods, counted by the hour. */
export const retentionRemovals = sqliteTable(
  'retention_removals',
  {
    companyId: text('company_id').notNull(),
    hourMs: integer('hour_ms').notNull(),
    what: text('what').$type<RemovalCount['what']>().notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.hourMs, t.what] })],
)

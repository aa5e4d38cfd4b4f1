import type { EndedAs, Priority, TicketState, TicketType } from '@bylaw/contract'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Where every ticket stands, for reports. Written from the Desk's events, never by a request. */
export const ticketIndex = sqliteTable(
  'ticket_index',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    number: text('number').notNull(),
    subject: text('subject').notNull(),
    state: text('state').$type<TicketState>().notNull(),
    priority: text('priority').$type<Priority>().notNull(),
    customerId: text('customer_id').notNull(),
    assigneeId: text('assignee_id'),
    openedAtMs: integer('opened_at_ms').notNull(),
    closedAtMs: integer('closed_at_ms'),
    firstResponseBreached: integer('first_response_breached', { mode: 'boolean' }).notNull(),
    resolutionBreached: integer('resolution_breached', { mode: 'boolean' }).notNull(),
    /** Version of the ticket and number of the event that this row was written from. */
    version: integer('version').notNull(),
    seq: integer('seq').notNull(),
    type: text('type').$type<TicketType>().notNull(),
    firstRespondedAtMs: integer('first_responded_at_ms'),
    /** Once it is solved or closed: whether there was a promise at all. */
    firstResponsePromised: integer('first_response_promised', { mode: 'boolean' }),
    resolutionPromised: integer('resolution_promised', { mode: 'boolean' }),
    /** Once it is solved or closed: how long its clocks counted, in working seconds, and whose group's it was. */
    firstResponseSeconds: integer('first_response_seconds'),
    resolutionSeconds: integer('resolution_seconds'),
    groupId: text('group_id'),
    /** Which of its customer's products it is about, where it names one. */
    assetId: text('asset_id'),
    /** How it ended with nothing owed on it any more, though nobody solved it. */
    ended: text('ended').$type<EndedAs>(),
  },
  (t) => [
    primaryKey({ columns: [t.companyId, t.id] }),
    index('ticket_index_by_opening').on(t.companyId, t.openedAtMs, t.id),
  ],
)

/** Which of a Desk's events have arrived in the index. */
export const applied = sqliteTable(
  'applied',
  {
    companyId: text('company_id').notNull(),
    epoch: text('epoch').notNull(),
    seq: integer('seq').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.epoch, t.seq] })],
)

import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Named } from './compose'

/** How a company takes mail. */
export const mailSettings = sqliteTable('mail_settings', {
  companyId: text('company_id').notNull().primaryKey(),
  /** What stands before the @ of its address. */
  handle: text('handle').notNull(),
  unknownSenders: text('unknown_senders', { enum: ['hold', 'refuse'] }).notNull(),
  version: integer('version').notNull(),
})

/** What came in, and what became of it. The mail itself lies with the files, under the same id. */
export const letters = sqliteTable(
  'letters',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    state: text('state', {
      enum: ['arrived', 'taken', 'held', 'set_aside', 'dismissed'],
    }).notNull(),
    /** Why it is held or set aside; empty where nothing is to be said. */
    reason: text('reason').notNull(),
    envelopeFrom: text('envelope_from').notNull(),
    envelopeTo: text('envelope_to').notNull(),
    fromAddress: text('from_address').notNull(),
    fromName: text('from_name').notNull(),
    subject: text('subject').notNull(),
    excerpt: text('excerpt').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    ticketId: text('ticket_id'),
    /** That ticket’s number; null of letters from before it was noted. */
    ticketNumber: text('ticket_number'),
    receivedAtMs: integer('received_at_ms').notNull(),
    version: integer('version').notNull(),
    /** The form that it came by; null for mail. */
    formId: text('form_id'),
    /** When it was decided; null while it waits, and where that was not noted. */
    decidedAtMs: integer('decided_at_ms'),
    /** By whom; null where the rules did by themselves. */
    decidedBy: text('decided_by'),
    /** Who took it back last after it was put away, and when. */
    restoredBy: text('restored_by'),
    restoredAtMs: integer('restored_at_ms'),
    /** How often in a row sorting it was begun and never came to an end. */
    begun: integer('begun').notNull().default(0),
    /** When its text, and who wrote it, were removed; a ticket’s goes with the ticket. */
    mailRemovedAtMs: integer('mail_removed_at_ms'),
    peopleRemovedAtMs: integer('people_removed_at_ms'),
    files: text('files', { mode: 'json' }).$type<LetterFile[]>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** A file that a letter came with. */
interface LetterFile {
  readonly name: string
  readonly sizeBytes: number
}

/** Words for the customer of which the Desk told us, and of which no mail was made yet. */
export const mailNotices = sqliteTable(
  'mail_notices',
  {
    companyId: text('company_id').notNull(),
    epoch: text('epoch').notNull(),
    seq: integer('seq').notNull(),
    ticketId: text('ticket_id').notNull(),
    customerId: text('customer_id').notNull(),
    atMs: integer('at_ms').notNull(),
    tries: integer('tries').notNull(),
    nextAtMs: integer('next_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.epoch, t.seq] })],
)

/** What goes out: one line for each mail and recipient. */
export const outgoingMails = sqliteTable(
  'outgoing_mails',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    kind: text('kind').notNull(),
    personId: text('person_id').notNull(),
    toAddress: text('to_address').notNull(),
    /** Whom an answer with copies names; null where that is its reader alone. */
    named: text('named', { mode: 'json' }).$type<Named>(),
    ticketId: text('ticket_id'),
    subject: text('subject').notNull(),
    content: text('content').notNull(),
    replyTo: text('reply_to').notNull(),
    state: text('state', { enum: ['waiting', 'sending', 'sent', 'failed', 'bounced'] }).notNull(),
    tries: integer('tries').notNull(),
    nextAtMs: integer('next_at_ms').notNull(),
    createdAtMs: integer('created_at_ms').notNull(),
    sentAtMs: integer('sent_at_ms'),
    error: text('error'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

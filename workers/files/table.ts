import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What was uploaded. `arriving` until its bytes are kept, `loose` until something takes it. */
export const files = sqliteTable(
  'files',
  {
    companyId: text('company_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    mediaType: text('media_type').notNull(),
    sizeBytes: integer('size_bytes').notNull(),
    state: text('state', { enum: ['arriving', 'loose', 'attached'] }).notNull(),
    /** The ticket of the message, or the procedure’s record, that took it. */
    heldBy: text('held_by'),
    /** The ticket that it was sent on, where the word was heard on another, which holds it. */
    sentOn: text('sent_on'),
    /** The request that took it last. */
    takenIn: text('taken_in'),
    uploadedBy: text('uploaded_by').notNull(),
    uploadedAtMs: integer('uploaded_at_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.id] })],
)

/** Files that stand on more than one ticket, with each of these; the bytes go with the last of them. */
export const sharedFiles = sqliteTable(
  'shared_files',
  {
    companyId: text('company_id').notNull(),
    fileId: text('file_id').notNull(),
    ticketId: text('ticket_id').notNull(),
    /** When the retention rule took it from that ticket. */
    removedAtMs: integer('removed_at_ms'),
    /** When it was said that the ticket will have it, last; null for what was written down afterwards. */
    notedAtMs: integer('noted_at_ms'),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.fileId, t.ticketId] })],
)

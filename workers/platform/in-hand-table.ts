import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Letters and calls that somebody is deciding at the moment. */
export const inHand = sqliteTable(
  'in_hand',
  {
    companyId: text('company_id').notNull(),
    thingId: text('thing_id').notNull(),
    /** The command that has it; its retry has it still. */
    command: text('command').notNull(),
    sinceMs: integer('since_ms').notNull(),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.thingId] })],
)

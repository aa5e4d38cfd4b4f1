import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Commands that came with an idempotency key, and the first answer to each. */
export const commands = sqliteTable(
  'commands',
  {
    companyId: text('company_id').notNull(),
    personId: text('person_id').notNull(),
    key: text('key').notNull(),
    /** Digest of method, path, version and body: the same key must mean the same request. */
    fingerprint: text('fingerprint').notNull(),
    state: text('state', { enum: ['running', 'done'] }).notNull(),
    status: integer('status'),
    /** The answer, sealed: it may have shown a secret once. */
    body: text('body'),
    startedAtMs: integer('started_at_ms').notNull(),
    /** Written with the change that it makes. */
    carriedOut: integer('carried_out', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.companyId, t.personId, t.key] })],
)

/** The Courier's own tables. Append only: a shipped entry is never edited. */
export const COURIER_MIGRATIONS = [
  `CREATE TABLE owner (company_id TEXT PRIMARY KEY) STRICT`,
  `CREATE TABLE endpoints (
     id TEXT PRIMARY KEY, url TEXT NOT NULL, description TEXT NOT NULL, types TEXT NOT NULL,
     enabled INTEGER NOT NULL DEFAULT 1, disabled_reason TEXT,
     secret_sealed TEXT NOT NULL, old_secret_sealed TEXT, old_secret_until_ms INTEGER,
     failures INTEGER NOT NULL DEFAULT 0, created_at_ms INTEGER NOT NULL,
     version INTEGER NOT NULL DEFAULT 1
   ) STRICT`,
  `CREATE TABLE messages (
     id TEXT PRIMARY KEY, event_id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
     at_ms INTEGER NOT NULL, body TEXT NOT NULL
   ) STRICT`,
  `CREATE INDEX messages_by_age ON messages (at_ms)`,
  // A delivery that is being tried is claimed until then; a claim that outlives its try (the
  // process died) is simply due again.
  `CREATE TABLE deliveries (
     id TEXT PRIMARY KEY, endpoint_id TEXT NOT NULL, message_id TEXT NOT NULL,
     state TEXT NOT NULL, tries INTEGER NOT NULL DEFAULT 0, due_at_ms INTEGER,
     claimed INTEGER NOT NULL DEFAULT 0, created_at_ms INTEGER NOT NULL,
     UNIQUE (endpoint_id, message_id)
   ) STRICT`,
  `CREATE INDEX deliveries_by_due ON deliveries (due_at_ms) WHERE due_at_ms IS NOT NULL`,
  `CREATE TABLE attempts (
     delivery_id TEXT NOT NULL, n INTEGER NOT NULL, at_ms INTEGER NOT NULL, status INTEGER,
     error TEXT, answer TEXT NOT NULL, duration_ms INTEGER NOT NULL,
     PRIMARY KEY (delivery_id, n)
   ) STRICT`,
  `CREATE INDEX deliveries_under_way ON deliveries (endpoint_id, due_at_ms) WHERE claimed = 1`,
  `CREATE INDEX deliveries_by_message ON deliveries (message_id)`,
  `CREATE INDEX deliveries_by_age ON deliveries (created_at_ms, id)`,
  // When old messages were last let go of.
  `ALTER TABLE owner ADD COLUMN forgot_at_ms INTEGER NOT NULL DEFAULT 0`,
] as const

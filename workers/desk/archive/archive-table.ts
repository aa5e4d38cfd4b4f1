/** What the Desk remembers of tickets that it let go of. Part of an append-only list: never edited. */
export const ARCHIVE_TABLES = [
  // `settled` once the shard lists the ticket as archived.
  `CREATE TABLE archived (
     number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, customer_id TEXT NOT NULL,
     subject TEXT NOT NULL, archived_at_ms INTEGER NOT NULL, settled INTEGER NOT NULL
   ) STRICT`,
  `CREATE INDEX archived_unsettled ON archived (number) WHERE settled = 0`,
] as const

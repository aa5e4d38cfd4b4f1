/** Where the Desk keeps what people ask of each other. Part of an append-only list: never edited. */
export const AGREEMENT_TABLES = [
  // `details` is JSON: the asker's words and what became of them.
  `CREATE TABLE agreements (
     number INTEGER NOT NULL, n INTEGER NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL,
     by_id TEXT NOT NULL, to_id TEXT, at_ms INTEGER NOT NULL, details TEXT NOT NULL,
     PRIMARY KEY (number, n)
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX agreements_asked ON agreements (number, n) WHERE state = 'asked'`,
] as const

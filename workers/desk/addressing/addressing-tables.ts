/** Whom of the customer's people a message went to, as it was written; `copied` where they read along. */
export const ADDRESSING_TABLES = [
  `CREATE TABLE addressees (
     number INTEGER NOT NULL, n INTEGER NOT NULL, place INTEGER NOT NULL, person_id TEXT NOT NULL,
     copied INTEGER NOT NULL, PRIMARY KEY (number, n, place)
   ) STRICT, WITHOUT ROWID`,
] as const

/** Who is told of what happens to which ticket, and whom its notes name. */
export const FOLLOWING_TABLES = [
  `CREATE TABLE followers (
     number INTEGER NOT NULL, person_id TEXT NOT NULL, since_ms INTEGER NOT NULL,
     PRIMARY KEY (number, person_id)
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE mentions (
     number INTEGER NOT NULL, n INTEGER NOT NULL, person_id TEXT NOT NULL,
     PRIMARY KEY (number, n, person_id)
   ) STRICT, WITHOUT ROWID`,
] as const

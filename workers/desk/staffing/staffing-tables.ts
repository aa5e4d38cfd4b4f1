/** Where the Desk keeps who works when and for whom. Part of an append-only list: never edited. */
export const STAFFING_TABLES = [
  // Copies of groups, duties, absences and responsible pairs, each as JSON.
  `CREATE TABLE staffing (
     kind TEXT NOT NULL, id TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL,
     PRIMARY KEY (kind, id)
   ) STRICT, WITHOUT ROWID`,
  // What people last said of their presence.
  `CREATE TABLE presence (
     person_id TEXT PRIMARY KEY, presence TEXT NOT NULL, until_ms INTEGER,
     said_at_ms INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
] as const

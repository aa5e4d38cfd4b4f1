/** Where the Desk keeps what its rules did and will. Part of an append-only list: never edited. */
export const AUTOMATION_TABLES = [
  // What each rule acted on, or let pass, each once: `mark` is a version, or since when time counted.
  `CREATE TABLE firings (
     number INTEGER NOT NULL, rule_id TEXT NOT NULL, mark TEXT NOT NULL, rule_version INTEGER NOT NULL,
     acted INTEGER NOT NULL, at_ms INTEGER NOT NULL, PRIMARY KEY (number, rule_id, mark)
   ) STRICT, WITHOUT ROWID`,
  // Rules that would have acted at a version and did not, and why.
  `CREATE TABLE stops (
     number INTEGER NOT NULL, version INTEGER NOT NULL, rule_id TEXT NOT NULL,
     rule_version INTEGER NOT NULL, name TEXT NOT NULL, why TEXT NOT NULL,
     PRIMARY KEY (number, version, rule_id)
   ) STRICT, WITHOUT ROWID`,
  // When a rule of time has to look at a ticket next.
  `CREATE TABLE moments (number INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL) STRICT`,
  `CREATE INDEX moments_by_time ON moments (at_ms)`,
] as const

/** Where the Desk keeps what people work with. Part of an append-only list: never edited. */
export const TOOL_TABLES = [
  // Copies of templates, macros and the like, each as JSON.
  `CREATE TABLE tools (
     id TEXT PRIMARY KEY, kind TEXT NOT NULL, version INTEGER NOT NULL, body TEXT NOT NULL
   ) STRICT, WITHOUT ROWID`,
  // What led to a version of a ticket, where that was a macro or a rule.
  `CREATE TABLE causes (
     number INTEGER NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, tool_id TEXT NOT NULL,
     tool_version INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (number, version)
   ) STRICT, WITHOUT ROWID`,
] as const

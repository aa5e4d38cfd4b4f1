/** Where the Desk keeps what assignment needs. Part of an append-only list: never edited. */
export const ASSIGNMENT_TABLES = [
  // What is to be looked at by itself, and when.
  `CREATE TABLE reminders (
     kind TEXT NOT NULL, number INTEGER NOT NULL, n INTEGER NOT NULL, at_ms INTEGER NOT NULL,
     PRIMARY KEY (kind, number, n)
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX reminders_by_time ON reminders (at_ms)`,
  // What a ticket is about, as triage and routing see it; only where anyone said.
  `CREATE TABLE tasks (number INTEGER PRIMARY KEY, task TEXT NOT NULL, suggested TEXT) STRICT`,
  `CREATE INDEX tickets_by_assignee ON tickets (assignee_id)
     WHERE assignee_id IS NOT NULL AND state <> 'closed'`,
  // Who was given how many tickets of whom, and when the last one.
  `CREATE TABLE gifts (
     person_id TEXT NOT NULL, customer_id TEXT NOT NULL, tickets INTEGER NOT NULL,
     last_at_ms INTEGER NOT NULL, day TEXT NOT NULL, that_day INTEGER NOT NULL,
     PRIMARY KEY (person_id, customer_id)
   ) STRICT, WITHOUT ROWID`,
  // Why the rules gave a ticket to whoever they gave it to last.
  `CREATE TABLE given (
     number INTEGER PRIMARY KEY, person_id TEXT NOT NULL, at_ms INTEGER NOT NULL,
     because TEXT NOT NULL
   ) STRICT`,
  // Tickets that someone passed over who took another; as JSON, the first in the queue first.
  `CREATE TABLE skips (
     n INTEGER PRIMARY KEY, person_id TEXT NOT NULL, at_ms INTEGER NOT NULL,
     taken INTEGER NOT NULL, skipped TEXT NOT NULL
   ) STRICT`,
] as const

import { ADDRESSING_TABLES } from './addressing/addressing-tables'
import { AGREEMENT_TABLES } from './agreements/agreement-tables'
import { ARCHIVE_TABLES } from './archive/archive-table'
import { ASSIGNMENT_TABLES } from './assignment/assignment-tables'
import { AUTOMATION_TABLES } from './automation/automation-tables'
import { BECAME_TABLES } from './became-book'
import { DRAFT_TABLES } from './drafts/draft-book'
import { FOLLOWING_TABLES } from './following/following-tables'
import { STAFFING_TABLES } from './staffing/staffing-tables'
import { TAG_TABLES } from './tag-book'
import { TOOL_TABLES } from './tools/tool-tables'
import { WORK_TABLES } from './work/work-book'

/** The Desk's own tables. Append only: a shipped entry is never edited. */
export const DESK_MIGRATIONS = [
  // Whose desk this is, and how far its events are known to have arrived.
  `CREATE TABLE desk (
     one INTEGER PRIMARY KEY CHECK (one = 1), company_id TEXT NOT NULL, shard TEXT NOT NULL,
     epoch TEXT NOT NULL, arrived_seq INTEGER NOT NULL DEFAULT 0, reconcile_at_ms INTEGER
   ) STRICT`,
  // Copies of what lives in the shard: learned at the first touch, pushed on change.
  `CREATE TABLE members (
     person_id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, active INTEGER NOT NULL,
     customer_id TEXT, version INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE customers (
     id TEXT PRIMARY KEY, name TEXT NOT NULL, level TEXT NOT NULL, version INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE rules (
     rule_set_id TEXT NOT NULL, version INTEGER NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,
     title TEXT NOT NULL, valid_from_ms INTEGER NOT NULL, rules TEXT NOT NULL,
     citations TEXT NOT NULL, completes INTEGER,
     PRIMARY KEY (rule_set_id, version)
   ) STRICT, WITHOUT ROWID`,
  // `marks` is what happened as the clocks see it, in order: [[atMs, type], …].
  `CREATE TABLE tickets (
     number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, subject TEXT NOT NULL,
     state TEXT NOT NULL, priority TEXT NOT NULL, channel TEXT NOT NULL,
     customer_id TEXT NOT NULL, customer_level TEXT NOT NULL, assignee_id TEXT,
     opened_at_ms INTEGER NOT NULL, updated_at_ms INTEGER NOT NULL, closed_at_ms INTEGER,
     outcome TEXT, marks TEXT NOT NULL, rule_pins TEXT NOT NULL, refusal TEXT,
     first_response_breached_at_ms INTEGER, resolution_breached_at_ms INTEGER,
     first_response_breaks_at_ms INTEGER, resolution_breaks_at_ms INTEGER, breaks_at_ms INTEGER,
     due_at_ms INTEGER NOT NULL, version INTEGER NOT NULL
   ) STRICT`,
  // The timers: tickets with a running promise, by the first instant at which one would be broken.
  `CREATE INDEX tickets_by_breaking ON tickets (breaks_at_ms) WHERE breaks_at_ms IS NOT NULL`,
  `CREATE INDEX tickets_by_due ON tickets (due_at_ms, number) WHERE state <> 'closed'`,
  `CREATE INDEX tickets_by_closing ON tickets (closed_at_ms, number) WHERE state = 'closed'`,
  `CREATE TABLE messages (
     number INTEGER NOT NULL, n INTEGER NOT NULL, kind TEXT NOT NULL, visibility TEXT NOT NULL,
     body TEXT NOT NULL, steps TEXT NOT NULL, author_id TEXT NOT NULL, at_ms INTEGER NOT NULL,
     PRIMARY KEY (number, n)
   ) STRICT, WITHOUT ROWID`,
  // At first nobody is; each stretch lasts until the next begins, so there cannot be a gap.
  `CREATE TABLE responsibility (
     number INTEGER NOT NULL, n INTEGER NOT NULL, person_id TEXT, from_ms INTEGER NOT NULL,
     PRIMARY KEY (number, n)
   ) STRICT, WITHOUT ROWID`,
  // The event log is the outbox.
  `CREATE TABLE events (
     seq INTEGER PRIMARY KEY, type TEXT NOT NULL, at_ms INTEGER NOT NULL, number INTEGER NOT NULL,
     data TEXT NOT NULL
   ) STRICT`,
  `CREATE TABLE commands (
     person_id TEXT NOT NULL, command_id TEXT NOT NULL, fingerprint TEXT NOT NULL,
     answer TEXT NOT NULL, at_ms INTEGER NOT NULL, PRIMARY KEY (person_id, command_id)
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX commands_by_age ON commands (at_ms)`,
  `ALTER TABLE tickets ADD COLUMN type TEXT NOT NULL DEFAULT 'request'`,
  // What each version of a ticket changed: [[field, before, after], …]. Opening is version 1.
  `CREATE TABLE changes (
     number INTEGER NOT NULL, version INTEGER NOT NULL, at_ms INTEGER NOT NULL, person_id TEXT,
     what TEXT NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (number, version)
   ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE attachments (
     number INTEGER NOT NULL, n INTEGER NOT NULL, place INTEGER NOT NULL, file_id TEXT NOT NULL,
     name TEXT NOT NULL, media_type TEXT NOT NULL, size_bytes INTEGER NOT NULL,
     is_picture INTEGER NOT NULL, PRIMARY KEY (number, n, place)
   ) STRICT, WITHOUT ROWID`,
  // A version that repeals its rule set decides nothing.
  'ALTER TABLE rules ADD COLUMN repeals INTEGER NOT NULL DEFAULT 0',
  ...STAFFING_TABLES,
  `ALTER TABLE tickets ADD COLUMN stage TEXT`,
  // Tickets that wait for a word of their customer, by when something follows if none comes.
  `CREATE TABLE deadlines (
     number INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, done_ms INTEGER NOT NULL
   ) STRICT`,
  `CREATE INDEX deadlines_by_time ON deadlines (at_ms)`,
  // Until just before when a version decides; null: until another does.
  'ALTER TABLE rules ADD COLUMN valid_to_ms INTEGER',
  // One timer for a ticket: when its clocks have to be looked at, whatever for.
  `ALTER TABLE tickets DROP COLUMN first_response_breaks_at_ms`,
  `ALTER TABLE tickets DROP COLUMN resolution_breaks_at_ms`,
  `ALTER TABLE tickets RENAME COLUMN breaks_at_ms TO wakes_at_ms`,
  `UPDATE tickets SET wakes_at_ms = 0 WHERE state <> 'closed'`,
  // What a ticket's clocks have called attention to, each once.
  `CREATE TABLE alerts (
     number INTEGER NOT NULL, clock TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,
     at_ms INTEGER NOT NULL, noted_at_ms INTEGER NOT NULL, told TEXT NOT NULL, words TEXT,
     PRIMARY KEY (number, clock, kind, key, at_ms)
   ) STRICT, WITHOUT ROWID`,
  // What people are told besides the queue, and whether they have seen it.
  `CREATE TABLE notices (
     n INTEGER PRIMARY KEY AUTOINCREMENT, person_id TEXT NOT NULL, kind TEXT NOT NULL,
     number INTEGER NOT NULL, what TEXT NOT NULL, why TEXT NOT NULL, at_ms INTEGER NOT NULL,
     read_at_ms INTEGER
   ) STRICT`,
  `CREATE INDEX notices_by_person ON notices (person_id, n)`,
  `CREATE INDEX notices_unread ON notices (person_id) WHERE read_at_ms IS NULL`,
  // How a ticket stands to another, said once, from the one that is part of, follows or complains.
  `CREATE TABLE links (
     number INTEGER NOT NULL, kind TEXT NOT NULL, other INTEGER NOT NULL, at_ms INTEGER NOT NULL,
     PRIMARY KEY (number, kind, other)
   ) STRICT, WITHOUT ROWID`,
  `CREATE INDEX links_by_other ON links (other, kind)`,
  // Where a ticket stood before it was merged into another, for as long as that can be undone.
  `CREATE TABLE merges (
     number INTEGER PRIMARY KEY, into_number INTEGER NOT NULL, undo_until_ms INTEGER NOT NULL,
     state TEXT NOT NULL, stage TEXT
   ) STRICT`,
  ...ASSIGNMENT_TABLES,
  ...AGREEMENT_TABLES,
  ...FOLLOWING_TABLES,
  ...DRAFT_TABLES,
  ...ARCHIVE_TABLES,
  ...WORK_TABLES,
  ...TOOL_TABLES,
  ...AUTOMATION_TABLES,
  // Notices may be about a procedure record instead of a ticket.
  'ALTER TABLE notices ADD COLUMN record_id TEXT',
  'ALTER TABLE notices ADD COLUMN title TEXT',
  `CREATE INDEX notices_by_record ON notices (record_id, person_id) WHERE record_id IS NOT NULL`,
  // A ticket that was opened again is merged into no other, however it was closed later.
  `DELETE FROM links WHERE kind = 'merged_into' AND number IN (
     SELECT number FROM tickets WHERE state <> 'closed' OR outcome IS NOT 'merged')`,
  `DELETE FROM merges WHERE number IN (
     SELECT number FROM tickets WHERE state <> 'closed' OR outcome IS NOT 'merged')`,
  // What waits for an answer that can no longer come has lapsed.
  `UPDATE agreements SET state = 'lapsed' WHERE state = 'asked' AND EXISTS (
     SELECT 1 FROM tickets WHERE tickets.number = agreements.number
       AND (tickets.state = 'closed' OR assignee_id IS NOT by_id))
   AND kind NOT IN ('resource', 'approval')`,
  // Who was told in which absence that they stand in.
  `CREATE TABLE stood_in (
     absence_id TEXT NOT NULL, person_id TEXT NOT NULL, at_ms INTEGER NOT NULL,
     PRIMARY KEY (absence_id, person_id)
   ) STRICT, WITHOUT ROWID`,
  `INSERT INTO reminders SELECT 'absence', 0, 0, 1 FROM staffing WHERE kind = 'absence' LIMIT 1`,
  // What one customer has, and what stands in one state, is listed without reading the rest.
  `CREATE INDEX tickets_of_customer ON tickets (customer_id, due_at_ms, number)
     WHERE state <> 'closed'`,
  `CREATE INDEX tickets_of_customer_closed ON tickets (customer_id, closed_at_ms, number)
     WHERE state = 'closed'`,
  `CREATE INDEX tickets_in_state ON tickets (state, due_at_ms, number) WHERE state <> 'closed'`,
  // What nobody has, in the order in which it is given out.
  `CREATE INDEX tickets_waiting ON tickets (CASE priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 1
     WHEN 'normal' THEN 2 WHEN 'low' THEN 3 END, due_at_ms, number)
     WHERE state = 'open' AND assignee_id IS NULL`,
  // Whom of the customer's people a ticket is from, and how a customer was told who has no address.
  'ALTER TABLE tickets ADD COLUMN contact_id TEXT',
  'ALTER TABLE messages ADD COLUMN told TEXT',
  'CREATE INDEX members_by_customer ON members (customer_id) WHERE customer_id IS NOT NULL',
  // Whose a ticket is before anybody took it: the customer's first responsible from the opening on.
  'ALTER TABLE tickets ADD COLUMN awaited_id TEXT',
  `UPDATE tickets SET awaited_id = (SELECT person_id FROM responsibility
     WHERE responsibility.number = tickets.number AND n = 1)
   WHERE state <> 'closed' AND assignee_id IS NULL`,
  `CREATE INDEX tickets_by_whose ON tickets (coalesce(assignee_id, awaited_id), due_at_ms, number)
     WHERE state <> 'closed'`,
  // How far what waits was looked through to be given out.
  `CREATE TABLE giving (
     one INTEGER PRIMARY KEY CHECK (one = 1), priority INTEGER NOT NULL,
     due_at_ms INTEGER NOT NULL, number INTEGER NOT NULL, again INTEGER NOT NULL
   ) STRICT`,
  // An index holds no rows that no list asks it for: every opening would write them.
  'DROP INDEX tickets_in_state',
  `CREATE INDEX tickets_in_state ON tickets (state, due_at_ms, number)
     WHERE state <> 'closed' AND state <> 'open'`,
  'DROP INDEX tickets_by_whose',
  `CREATE INDEX tickets_by_whose ON tickets (coalesce(assignee_id, awaited_id), due_at_ms, number)
     WHERE state <> 'closed' AND coalesce(assignee_id, awaited_id) IS NOT NULL`,
  // Of whose work a complaint is: what it complains of may leave before it.
  `CREATE TABLE complained_of (
     number INTEGER NOT NULL, person_id TEXT NOT NULL, PRIMARY KEY (number, person_id)
   ) STRICT, WITHOUT ROWID`,
  `INSERT INTO complained_of SELECT DISTINCT number, person_id FROM (
     SELECT tickets.number, (SELECT person_id FROM responsibility
       WHERE responsibility.number = links.other AND from_ms <= tickets.opened_at_ms
       ORDER BY n DESC LIMIT 1) AS person_id
     FROM tickets JOIN links ON links.number = tickets.number AND links.kind = 'complaint_about')
   WHERE person_id IS NOT NULL`,
  ...ADDRESSING_TABLES,
  // Which of its customer's products a ticket is about; only where it names one. As JSON, as it was called.
  'CREATE TABLE about_assets (number INTEGER PRIMARY KEY, asset TEXT NOT NULL) STRICT',
  ...BECAME_TABLES,
  ...TAG_TABLES,
] as const

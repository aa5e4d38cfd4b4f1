-- Tickets that a Desk let go of. The whole record of each lies with the files; what is here is what
-- lists and back-tests read. `copied` while its Desk may still have the ticket: there it is what it is.
CREATE TABLE archived_tickets (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  number INTEGER NOT NULL,
  customer_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('copied', 'archived')),
  opened_at_ms INTEGER NOT NULL,
  closed_at_ms INTEGER NOT NULL,
  archived_at_ms INTEGER NOT NULL,
  line TEXT NOT NULL,
  promised TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;
CREATE INDEX archived_tickets_by_closing ON archived_tickets (company_id, closed_at_ms, number);
CREATE INDEX archived_tickets_by_number ON archived_tickets (company_id, number);

-- How long a company keeps what belongs to closed tickets, and why; in days after closing. Null: for good.
CREATE TABLE retention (
  company_id TEXT NOT NULL PRIMARY KEY,
  archive_days INTEGER NOT NULL CHECK (archive_days BETWEEN 7 AND 365),
  files_days INTEGER,
  mail_days INTEGER,
  contacts_days INTEGER,
  reason TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;

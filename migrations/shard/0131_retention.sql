-- When what belonged to an archived ticket was removed; null: it is there.
ALTER TABLE archived_tickets ADD COLUMN files_removed_at_ms INTEGER;
ALTER TABLE archived_tickets ADD COLUMN mail_removed_at_ms INTEGER;
ALTER TABLE archived_tickets ADD COLUMN contacts_removed_at_ms INTEGER;

-- Tickets of which nothing is removed, whatever the periods say.
CREATE TABLE retention_holds (
  company_id TEXT NOT NULL,
  ticket_id TEXT NOT NULL,
  number TEXT NOT NULL,
  subject TEXT NOT NULL,
  reason TEXT NOT NULL,
  held_by TEXT NOT NULL,
  held_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, ticket_id)
) STRICT;
CREATE INDEX files_by_holder ON files (company_id, held_by) WHERE held_by IS NOT NULL;
CREATE INDEX letters_by_ticket ON letters (company_id, ticket_id) WHERE ticket_id IS NOT NULL;
CREATE INDEX outgoing_mails_by_ticket ON outgoing_mails (company_id, ticket_id)
  WHERE ticket_id IS NOT NULL;

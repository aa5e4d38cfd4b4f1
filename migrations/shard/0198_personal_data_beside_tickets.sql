-- Personal data that no ticket has: letters, mails sent and calls without one, people of customers who were
-- removed, and people who left. When theirs was removed, the row says so; what happened and when stays.
ALTER TABLE letters ADD COLUMN mail_removed_at_ms INTEGER;
ALTER TABLE letters ADD COLUMN people_removed_at_ms INTEGER;
ALTER TABLE calls ADD COLUMN people_removed_at_ms INTEGER;
ALTER TABLE customer_contacts ADD COLUMN people_removed_at_ms INTEGER;
ALTER TABLE members ADD COLUMN people_removed_at_ms INTEGER;

-- The sweep asks every minute: it finds what is still there and nothing else.
CREATE INDEX letters_to_empty ON letters (company_id, received_at_ms)
  WHERE ticket_id IS NULL AND mail_removed_at_ms IS NULL;
CREATE INDEX letters_to_blot ON letters (company_id, received_at_ms)
  WHERE ticket_id IS NULL AND people_removed_at_ms IS NULL;
CREATE INDEX mails_to_empty ON outgoing_mails (company_id, created_at_ms)
  WHERE ticket_id IS NULL AND content <> '';
CREATE INDEX mails_to_blot ON outgoing_mails (company_id, created_at_ms)
  WHERE ticket_id IS NULL AND to_address <> '';
CREATE INDEX calls_to_blot ON calls (company_id, started_at_ms) WHERE people_removed_at_ms IS NULL;
CREATE INDEX contacts_to_blot ON customer_contacts (company_id, removed_at_ms)
  WHERE removed_at_ms IS NOT NULL AND people_removed_at_ms IS NULL;
CREATE INDEX members_to_blot ON members (company_id, person_id)
  WHERE active = 0 AND people_removed_at_ms IS NULL;

-- A call that has ended is a record: who called may be blotted out of it, and nothing else.
DROP TRIGGER ended_calls_stay;
CREATE TRIGGER ended_calls_stay BEFORE UPDATE ON calls WHEN OLD.outcome IS NOT NULL AND (
  OLD.people_removed_at_ms IS NOT NULL OR NEW.people_removed_at_ms IS NULL
  OR NEW.customer_id IS NOT OLD.customer_id OR NEW.taken_by <> OLD.taken_by
  OR NEW.started_at_ms <> OLD.started_at_ms OR NEW.ended_at_ms IS NOT OLD.ended_at_ms
  OR NEW.outcome IS NOT OLD.outcome OR NEW.ticket_id IS NOT OLD.ticket_id)
BEGIN SELECT RAISE(ABORT, 'a call that has ended never changes'); END;

-- What the retention rule removed, counted by the hour; the audit names each one.
CREATE TABLE retention_removals (
  company_id TEXT NOT NULL,
  hour_ms INTEGER NOT NULL,
  what TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count >= 1),
  PRIMARY KEY (company_id, hour_ms, what)
) STRICT;

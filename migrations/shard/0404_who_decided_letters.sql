-- Who decided a letter and when; nobody where the rules did by themselves. Of those that were decided
-- before this was noted neither is known. The number of the ticket that it is on is kept beside its id.
ALTER TABLE letters ADD COLUMN decided_by TEXT;
ALTER TABLE letters ADD COLUMN decided_at_ms INTEGER;
ALTER TABLE letters ADD COLUMN ticket_number TEXT;

-- How long the clocks of a settled ticket counted, in working seconds, and whose group's it was then.
-- Null where nothing was promised, and where the desk has not said so.
ALTER TABLE ticket_index ADD COLUMN first_response_seconds INTEGER;
ALTER TABLE ticket_index ADD COLUMN resolution_seconds INTEGER;
ALTER TABLE ticket_index ADD COLUMN group_id TEXT;

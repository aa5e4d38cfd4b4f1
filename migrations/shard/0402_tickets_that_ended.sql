-- How a ticket ended on which nothing is owed any more, though nobody solved it: merged or withdrawn.
-- Null where it did not, and where the desk has not said so.
ALTER TABLE ticket_index ADD COLUMN ended TEXT;

-- A letter that was put away can be taken back: by whom, and when.
ALTER TABLE letters ADD COLUMN restored_by TEXT;
ALTER TABLE letters ADD COLUMN restored_at_ms INTEGER;

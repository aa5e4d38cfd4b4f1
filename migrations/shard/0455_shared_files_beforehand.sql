-- That a file will be on a second ticket is noted before that ticket is opened. Whatever was noted of one
-- that never came to be is told apart by this, and holds no bytes.
ALTER TABLE shared_files ADD COLUMN noted_at_ms INTEGER;

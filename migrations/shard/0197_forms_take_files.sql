-- Visitors may send files along where a form says so; those that there are go on without.
ALTER TABLE forms ADD COLUMN takes_files INTEGER NOT NULL DEFAULT 0 CHECK (takes_files IN (0, 1));

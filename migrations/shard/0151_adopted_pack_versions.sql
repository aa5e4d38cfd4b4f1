-- Rises with each change of what counts as adopted, so that two changes do not lose each other.
ALTER TABLE adopted_packs ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);

-- The stations of a draft that nobody but an owner could pass, whom the owner passed alone and why:
-- {personId, name, reason, stations}; null where others pass them all.
ALTER TABLE drafts ADD COLUMN alone TEXT CHECK (json_valid(alone));

-- Approval paths as they were, each with the reason it was given and the moment it ended.
CREATE TABLE former_paths (
  company_id TEXT NOT NULL,
  regulation_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  steps TEXT NOT NULL CHECK (json_valid(steps)),
  -- Null where it was as it came.
  reason TEXT,
  until_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, regulation_id, version),
  FOREIGN KEY (company_id, regulation_id) REFERENCES regulations (company_id, id)
) STRICT;

CREATE TRIGGER former_paths_stay BEFORE UPDATE ON former_paths
BEGIN SELECT RAISE(ABORT, 'a path that was never changes'); END;

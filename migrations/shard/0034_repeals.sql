-- Repeal (废止): a version that says from when a rule set or a regulation decides nothing any more.
-- It repeats what it repeals, so that what was repealed can be read and put in force again; a later
-- version supersedes it like any other.

ALTER TABLE rule_versions ADD COLUMN repeals INTEGER NOT NULL DEFAULT 0 CHECK (repeals IN (0, 1));
ALTER TABLE regulation_versions ADD COLUMN repeals INTEGER NOT NULL DEFAULT 0
  CHECK (repeals IN (0, 1));

-- A draft whose content is the repeal of what it is of.
ALTER TABLE drafts ADD COLUMN repeals INTEGER NOT NULL DEFAULT 0 CHECK (repeals IN (0, 1));

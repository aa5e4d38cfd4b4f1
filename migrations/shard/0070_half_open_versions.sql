-- Versions decide from `valid_from_ms` until just before `valid_to_ms`; null: until another does.
-- A later one decides in its stretch alone: a correction of October leaves November as it is.
ALTER TABLE rule_versions ADD COLUMN valid_to_ms INTEGER CHECK (valid_to_ms > valid_from_ms);

-- What a draft does to versions that begin after it: carries its change on into them, ends where
-- the next begins, or replaces them.
ALTER TABLE drafts ADD COLUMN later TEXT NOT NULL DEFAULT 'carry'
  CHECK (later IN ('carry', 'end', 'replace'));
-- The newest version when it was last written. `based_on` is the one it changes: that in force when
-- it is to begin.
ALTER TABLE drafts ADD COLUMN known_version INTEGER NOT NULL DEFAULT 1 CHECK (known_version >= 1);
UPDATE drafts SET known_version = based_on;

ALTER TABLE regulation_versions ADD COLUMN valid_to_ms INTEGER CHECK (valid_to_ms > valid_from_ms);

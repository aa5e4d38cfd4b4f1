-- A draft whose content is what changes of a regulation have to pass, rather than its text: the
-- stations in order. `based_on` and `known_version` are versions of the path then.
ALTER TABLE drafts ADD COLUMN changes_path INTEGER NOT NULL DEFAULT 0 CHECK (
  changes_path IN (0, 1) AND (changes_path = 0 OR (regulation_id IS NOT NULL AND repeals = 0)));

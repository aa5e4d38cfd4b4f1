-- The version of a draft that last changed what it says: what was found of it since is of what it says.
ALTER TABLE drafts ADD COLUMN content_version INTEGER NOT NULL DEFAULT 1;
UPDATE drafts SET content_version = version;

-- Which companies there are, where each one's data lives, and which person of it a user is.
CREATE TABLE companies (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  shard TEXT NOT NULL CHECK (shard IN ('SHARD_01', 'SHARD_02')),
  zone TEXT NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
  currency TEXT NOT NULL,
  created_at_ms INTEGER NOT NULL
) STRICT;

CREATE TABLE memberships (
  user_id TEXT NOT NULL,
  company_id TEXT NOT NULL REFERENCES companies (id),
  person_id TEXT NOT NULL,
  joined_at_ms INTEGER NOT NULL,
  PRIMARY KEY (user_id, company_id)
) STRICT;

-- A draft tried on what was recorded in a past period, slice by slice.
CREATE TABLE back_tests (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  draft_id TEXT NOT NULL,
  -- The draft as it was then; a later edit makes this the result of an older draft.
  draft_version INTEGER NOT NULL,
  rule_set_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  -- Local dates, both included.
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  -- Whoever asked, as their session said: every slice is read with their membership.
  asked_as TEXT NOT NULL CHECK (json_valid(asked_as)),
  asked_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed')),
  done INTEGER NOT NULL,
  -- Null until the first slice has counted.
  total INTEGER,
  -- Where the next slice begins, and what was found before it.
  place TEXT NOT NULL CHECK (json_valid(place)),
  found TEXT NOT NULL CHECK (json_valid(found)),
  -- Raised by every slice, so that none is counted twice.
  slice INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  touched_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, draft_id) REFERENCES drafts (company_id, id)
) STRICT;

CREATE INDEX back_tests_by_draft ON back_tests (company_id, draft_id, asked_at_ms);
-- What a sweep has to go on with.
CREATE INDEX back_tests_unfinished ON back_tests (touched_at_ms)
  WHERE state IN ('queued', 'running');

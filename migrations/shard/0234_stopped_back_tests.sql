-- A back-test may be stopped by whoever may ask for one; who did is kept with it.
CREATE TABLE back_tests_anew (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  draft_id TEXT NOT NULL,
  draft_version INTEGER NOT NULL,
  rule_set_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  asked_as TEXT NOT NULL CHECK (json_valid(asked_as)),
  asked_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'stopped')),
  done INTEGER NOT NULL,
  total INTEGER,
  place TEXT NOT NULL CHECK (json_valid(place)),
  found TEXT NOT NULL CHECK (json_valid(found)),
  slice INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  touched_at_ms INTEGER NOT NULL,
  stopped_by TEXT,
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, draft_id) REFERENCES drafts (company_id, id),
  CHECK ((stopped_by IS NOT NULL) = (state = 'stopped'))
) STRICT;

INSERT INTO back_tests_anew
SELECT company_id, id, draft_id, draft_version, rule_set_id, kind, rules, from_date, to_date,
  asked_as, asked_at_ms, state, done, total, place, found, slice, failures, touched_at_ms, NULL
FROM back_tests;
DROP TABLE back_tests;
ALTER TABLE back_tests_anew RENAME TO back_tests;

CREATE INDEX back_tests_by_draft ON back_tests (company_id, draft_id, asked_at_ms, id);
-- What a sweep has to go on with.
CREATE INDEX back_tests_unfinished ON back_tests (touched_at_ms)
  WHERE state IN ('queued', 'running');

-- How a change becomes a version: drafts on their approval path, the text of regulations in
-- versions of their own, and who has read which.

-- The version of its text, and the stations that a change of it passes: [{name, roles}, …].
ALTER TABLE regulations ADD COLUMN version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1);
ALTER TABLE regulations ADD COLUMN approval_path TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(approval_path));
ALTER TABLE regulations ADD COLUMN approval_path_version INTEGER NOT NULL DEFAULT 1;
-- Why the path is as it is, by whom; null where it is as it came.
ALTER TABLE regulations ADD COLUMN approval_path_reason TEXT;
-- What the clauses of a company's own regulation are numbered under; null for an adopted one.
ALTER TABLE regulations ADD COLUMN code TEXT;
CREATE UNIQUE INDEX regulations_by_code ON regulations (company_id, code);

-- Who reviewed and approved, and why a version reaches back in time.
ALTER TABLE rule_versions ADD COLUMN verdicts TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(verdicts));
ALTER TABLE rule_versions ADD COLUMN retroactive_reason TEXT;

CREATE TABLE regulation_versions (
  company_id TEXT NOT NULL,
  regulation_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  valid_from_ms INTEGER NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  drafted_by TEXT NOT NULL,
  verdicts TEXT NOT NULL CHECK (json_valid(verdicts)),
  note TEXT NOT NULL,
  -- Why it reaches back in time; null when it does not.
  retroactive_reason TEXT,
  -- {title, scope, owner, clauses: [{id, heading, text}, …]}
  document TEXT NOT NULL CHECK (json_valid(document)),
  PRIMARY KEY (company_id, regulation_id, version),
  FOREIGN KEY (company_id, regulation_id) REFERENCES regulations (company_id, id)
) STRICT;

CREATE TRIGGER regulation_versions_stay BEFORE UPDATE ON regulation_versions
BEGIN SELECT RAISE(ABORT, 'a version of a regulation never changes'); END;

-- Texts that were adopted before they had versions. Their scope was not kept.
INSERT INTO regulation_versions
SELECT r.company_id, r.id, 1, r.adopted_at_ms, r.adopted_at_ms, r.adopted_by, '[]',
  coalesce(r.pack_id || ' ', '') || r.title_zh, NULL,
  json_object(
    'title', json_object('zh', r.title_zh, 'en', r.title_en),
    'scope', json_object('zh', '全公司', 'en', 'The whole company'),
    'owner', json_object('zh', '公司', 'en', 'The company'),
    'clauses', (
      SELECT json_group_array(json_object(
        'id', c.id,
        'heading', json_object('zh', c.heading_zh, 'en', c.heading_en),
        'text', json_object('zh', c.text_zh, 'en', c.text_en)))
      FROM (
        SELECT * FROM clauses
        WHERE clauses.company_id = r.company_id AND clauses.regulation_id = r.id
        ORDER BY position
      ) c
    ))
FROM regulations r;

-- Read and understood, per version.
CREATE TABLE acknowledgements (
  company_id TEXT NOT NULL,
  regulation_id TEXT NOT NULL,
  version INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, regulation_id, version, person_id),
  FOREIGN KEY (company_id, regulation_id, version)
    REFERENCES regulation_versions (company_id, regulation_id, version)
) STRICT;

CREATE TABLE drafts (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  rule_set_id TEXT,
  regulation_id TEXT,
  based_on INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'in_approval', 'published', 'withdrawn')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  note TEXT NOT NULL,
  -- Null: from the moment of its last approval.
  valid_from_ms INTEGER,
  retroactive_reason TEXT,
  drafted_by_id TEXT NOT NULL,
  drafted_by TEXT NOT NULL,
  drafted_at_ms INTEGER NOT NULL,
  -- The path of its submission; null before the first.
  path TEXT CHECK (path IS NULL OR json_valid(path)),
  -- All that was said about it: [{step, outcome, personId, personName, atMs, comment, submission}].
  verdicts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(verdicts)),
  submission INTEGER NOT NULL DEFAULT 0,
  published_version INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, rule_set_id) REFERENCES rule_sets (company_id, id),
  FOREIGN KEY (company_id, regulation_id) REFERENCES regulations (company_id, id),
  CHECK ((rule_set_id IS NULL) <> (regulation_id IS NULL))
) STRICT;

CREATE INDEX drafts_by_state ON drafts (company_id, state, drafted_at_ms);
CREATE INDEX drafts_by_rule_set ON drafts (company_id, rule_set_id);

CREATE TRIGGER regulation_versions_are_kept BEFORE DELETE ON regulation_versions
BEGIN SELECT RAISE(ABORT, 'a version of a regulation never changes'); END;
CREATE TRIGGER acknowledgements_stay BEFORE UPDATE ON acknowledgements
BEGIN SELECT RAISE(ABORT, 'an acknowledgement never changes'); END;
CREATE TRIGGER acknowledgements_are_kept BEFORE DELETE ON acknowledgements
BEGIN SELECT RAISE(ABORT, 'an acknowledgement never changes'); END;

CREATE TRIGGER regulation_versions_are_not_replaced BEFORE INSERT ON regulation_versions
WHEN EXISTS (
  SELECT 1 FROM regulation_versions
  WHERE company_id = NEW.company_id AND regulation_id = NEW.regulation_id AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a version of a regulation never changes'); END;

-- What a company has adopted: its regulations clause by clause, the rule sets they gave rise to
-- in all their versions, and the questions their texts leave open.

CREATE TABLE regulations (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  -- The pack it came from, e.g. R19; null when the company wrote it itself.
  pack_id TEXT,
  title_zh TEXT NOT NULL,
  title_en TEXT NOT NULL,
  adopted_at_ms INTEGER NOT NULL,
  adopted_by TEXT NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE UNIQUE INDEX regulations_by_pack ON regulations (company_id, pack_id);

CREATE TABLE clauses (
  company_id TEXT NOT NULL,
  regulation_id TEXT NOT NULL,
  id TEXT NOT NULL,
  position INTEGER NOT NULL,
  heading_zh TEXT NOT NULL,
  heading_en TEXT NOT NULL,
  text_zh TEXT NOT NULL,
  text_en TEXT NOT NULL,
  PRIMARY KEY (company_id, regulation_id, id),
  FOREIGN KEY (company_id, regulation_id) REFERENCES regulations (company_id, id)
) STRICT;

CREATE TABLE rule_sets (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  title_zh TEXT NOT NULL,
  title_en TEXT NOT NULL,
  regulation_id TEXT,
  -- The number of its newest version; every change raises it by one.
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, regulation_id) REFERENCES regulations (company_id, id)
) STRICT;

CREATE UNIQUE INDEX rule_sets_by_kind ON rule_sets (company_id, kind, key);

-- Rows are never changed: what was decided under a version can always be shown again.
CREATE TABLE rule_versions (
  company_id TEXT NOT NULL,
  rule_set_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  -- From here on it supersedes every version before it.
  valid_from_ms INTEGER NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  note TEXT NOT NULL,
  -- The version whose undecided place this one fills and otherwise repeats; null for a real change.
  completes INTEGER,
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  citations TEXT NOT NULL CHECK (json_valid(citations)),
  PRIMARY KEY (company_id, rule_set_id, version),
  FOREIGN KEY (company_id, rule_set_id) REFERENCES rule_sets (company_id, id)
) STRICT;

CREATE TABLE questions (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  key TEXT NOT NULL,
  position INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('ambiguity', 'contradiction', 'gap')),
  regulation_id TEXT,
  rule_set_id TEXT,
  clauses TEXT NOT NULL CHECK (json_valid(clauses)),
  -- JSON pointer into the rule set; null for a mere notice.
  at TEXT,
  ask_zh TEXT NOT NULL,
  ask_en TEXT NOT NULL,
  options TEXT NOT NULL CHECK (json_valid(options)),
  -- JSON of the value we would propose; null when only the company can know.
  proposed TEXT CHECK (proposed IS NULL OR json_valid(proposed)),
  must_ask INTEGER NOT NULL CHECK (must_ask IN (0, 1)),
  -- JSON of the value decided on; null while undecided.
  decided_value TEXT CHECK (decided_value IS NULL OR json_valid(decided_value)),
  decided_reason TEXT,
  decided_by TEXT,
  decided_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, regulation_id) REFERENCES regulations (company_id, id),
  FOREIGN KEY (company_id, rule_set_id) REFERENCES rule_sets (company_id, id)
) STRICT;

CREATE INDEX questions_by_rule_set ON questions (company_id, rule_set_id);
CREATE INDEX questions_by_regulation ON questions (company_id, regulation_id);

CREATE TRIGGER rule_versions_stay BEFORE UPDATE ON rule_versions
BEGIN SELECT RAISE(ABORT, 'a rule version never changes'); END;

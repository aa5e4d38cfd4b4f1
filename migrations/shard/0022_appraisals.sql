-- One appraisal sheet per person and month, pinned to the rule version it was opened under.

CREATE TABLE appraisals (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  -- The name on the sheet, as it was when the sheet was opened.
  person_name TEXT NOT NULL,
  month TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'completed')),
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  scores TEXT NOT NULL CHECK (json_valid(scores)),
  comment TEXT NOT NULL,
  -- Written once, at completion: points, grade and the explanation.
  result TEXT CHECK (result IS NULL OR json_valid(result)),
  opened_by TEXT NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  completed_by TEXT,
  completed_by_name TEXT,
  completed_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version)
) STRICT;

CREATE UNIQUE INDEX appraisals_by_month ON appraisals (company_id, month, person_id);

CREATE TRIGGER completed_appraisals_stay BEFORE UPDATE ON appraisals WHEN OLD.state = 'completed'
BEGIN SELECT RAISE(ABORT, 'a completed appraisal never changes'); END;

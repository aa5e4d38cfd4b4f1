-- When it is next looked at whether reports that somebody owes are about to fall due, or missing.
CREATE TABLE report_looks (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  look_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id)
) STRICT;
CREATE INDEX report_looks_due ON report_looks (look_at_ms);

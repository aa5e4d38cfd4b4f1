-- What comes of completed results: a case that repeated low grades open (R19.11.2), which the person
-- may answer before anything is decided, or something decided upon one result (R10.2.4, R15.4).
CREATE TABLE consequences (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('low_grades', 'result')),
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  -- The sheet that brought it about, and all that it rests on, as they were.
  appraisal_id TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (json_valid(evidence)),
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  reply_by TEXT,
  opened_by TEXT NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  reply TEXT,
  replied_at_ms INTEGER,
  state TEXT NOT NULL CHECK (state IN ('open', 'decided', 'no_longer')),
  measure TEXT CHECK (measure IN
    ('none', 'talk', 'training', 'raise', 'demotion', 'end_of_contract')),
  verdict TEXT,
  decided_by TEXT,
  decided_by_name TEXT,
  decided_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, appraisal_id) REFERENCES appraisals (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK ((kind = 'low_grades') = (reply_by IS NOT NULL)),
  CHECK (kind = 'low_grades' OR (state = 'decided' AND reply IS NULL)),
  CHECK ((reply IS NULL) = (replied_at_ms IS NULL)),
  CHECK ((state = 'decided') = (measure IS NOT NULL AND verdict IS NOT NULL
    AND decided_by IS NOT NULL AND decided_by_name IS NOT NULL AND decided_at_ms IS NOT NULL)),
  -- Nobody decides what comes of their own results, nor alone what is to somebody's harm.
  CHECK (decided_by IS NULL OR decided_by <> person_id),
  CHECK (decided_by IS NULL OR kind = 'result' OR decided_by <> opened_by),
  CHECK (measure IS NULL OR kind = 'low_grades' OR measure IN ('talk', 'training', 'raise'))
) STRICT;

CREATE INDEX consequences_in_order ON consequences (company_id, opened_at_ms, id);
CREATE INDEX consequences_of_person ON consequences (company_id, person_id, opened_at_ms, id);
CREATE INDEX consequences_of_sheet ON consequences (company_id, appraisal_id, opened_at_ms, id);
CREATE UNIQUE INDEX one_open_case_on_grades ON consequences (company_id, person_id, rule_set_id)
  WHERE state = 'open';

CREATE TRIGGER decided_consequences_stay BEFORE UPDATE ON consequences WHEN OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'what came of results never changes'); END;
CREATE TRIGGER answers_on_grades_stay BEFORE UPDATE ON consequences
WHEN OLD.reply IS NOT NULL AND NEW.reply IS NOT OLD.reply
BEGIN SELECT RAISE(ABORT, 'an answer to a case never changes'); END;
CREATE TRIGGER consequences_are_kept BEFORE DELETE ON consequences
BEGIN SELECT RAISE(ABORT, 'what came of results is only added to'); END;
CREATE TRIGGER consequences_are_not_replaced BEFORE INSERT ON consequences
WHEN EXISTS (SELECT 1 FROM consequences WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what came of results is only added to'); END;
CREATE TRIGGER consequences_keep_what_they_rest_on BEFORE UPDATE ON consequences
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.kind <> OLD.kind
  OR NEW.person_id <> OLD.person_id OR NEW.appraisal_id <> OLD.appraisal_id
  OR NEW.evidence <> OLD.evidence OR NEW.reply_by <> OLD.reply_by
  OR NEW.rule_set_id <> OLD.rule_set_id OR NEW.rule_version <> OLD.rule_version
  OR NEW.opened_by <> OLD.opened_by OR NEW.opened_at_ms <> OLD.opened_at_ms
BEGIN SELECT RAISE(ABORT, 'what a case rests on never changes'); END;

-- What people have shown: tests for a level, what their posts ask for, certificates. A record stays
-- as it was written; one that should not count says so, by whom and why (R11.1, R18.2, R19.13.9).
CREATE TABLE growth_records (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('level_test', 'requirement', 'certificate')),
  -- Key of the test or the requirement in the rules; a certificate is known by its name.
  subject TEXT NOT NULL CHECK (subject <> ''),
  -- What the rules called it then.
  name_zh TEXT NOT NULL,
  name_en TEXT NOT NULL,
  for_level INTEGER CHECK (for_level BETWEEN 1 AND 99),
  on_date TEXT NOT NULL,
  until TEXT,
  result TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence <> ''),
  recorded_by TEXT NOT NULL,
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  taken_back_by TEXT,
  taken_back_by_name TEXT,
  taken_back_at_ms INTEGER,
  taken_back_reason TEXT,
  -- The day for which the person was told that it runs out.
  told_until TEXT,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK ((kind = 'level_test') = (for_level IS NOT NULL)),
  CHECK (kind <> 'level_test' OR until IS NULL),
  CHECK (until IS NULL OR until >= on_date),
  -- Nobody writes down what they have shown themselves.
  CHECK (recorded_by <> person_id),
  CHECK ((taken_back_at_ms IS NULL) = (taken_back_by IS NULL)),
  CHECK ((taken_back_at_ms IS NULL) = (taken_back_reason IS NULL))
) STRICT;

CREATE INDEX growth_records_of_person ON growth_records (company_id, person_id, on_date, id);
CREATE INDEX growth_records_in_time ON growth_records (company_id, until, id)
  WHERE until IS NOT NULL AND taken_back_at_ms IS NULL;
CREATE INDEX growth_records_to_tell ON growth_records (until)
  WHERE until IS NOT NULL AND taken_back_at_ms IS NULL AND told_until IS NULL;

CREATE TRIGGER growth_records_stay BEFORE UPDATE ON growth_records
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.person_name <> OLD.person_name OR NEW.kind <> OLD.kind OR NEW.subject <> OLD.subject
  OR NEW.name_zh <> OLD.name_zh OR NEW.name_en <> OLD.name_en
  OR NEW.for_level IS NOT OLD.for_level OR NEW.on_date <> OLD.on_date OR NEW.until IS NOT OLD.until
  OR NEW.result <> OLD.result OR NEW.evidence <> OLD.evidence
  OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at_ms <> OLD.recorded_at_ms
  OR (OLD.taken_back_at_ms IS NOT NULL AND (NEW.taken_back_at_ms IS NOT OLD.taken_back_at_ms
    OR NEW.taken_back_by IS NOT OLD.taken_back_by
    OR NEW.taken_back_reason IS NOT OLD.taken_back_reason))
BEGIN SELECT RAISE(ABORT, 'what somebody has shown never changes'); END;
CREATE TRIGGER growth_records_are_kept BEFORE DELETE ON growth_records
BEGIN SELECT RAISE(ABORT, 'what people have shown is only added to'); END;
CREATE TRIGGER growth_records_are_not_replaced BEFORE INSERT ON growth_records
WHEN EXISTS (SELECT 1 FROM growth_records WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what people have shown is only added to'); END;

-- That a level is asked for, what the rules made of it, and what was decided (R19.13.9).
CREATE TABLE promotions (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  from_level INTEGER NOT NULL CHECK (from_level BETWEEN 1 AND 99),
  to_level INTEGER NOT NULL CHECK (to_level BETWEEN 1 AND 99),
  asked_on TEXT NOT NULL,
  ground TEXT NOT NULL CHECK (ground <> ''),
  -- Why, where a condition is not met.
  exception TEXT CHECK (exception <> ''),
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  eligible INTEGER NOT NULL CHECK (eligible IN (0, 1)),
  explanation TEXT NOT NULL CHECK (json_valid(explanation)),
  asked_by TEXT NOT NULL,
  asked_by_name TEXT NOT NULL,
  asked_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'approved', 'declined', 'withdrawn')),
  ended_by TEXT,
  ended_by_name TEXT,
  ended_at_ms INTEGER,
  ended_reason TEXT,
  -- From when the level holds, and is paid.
  level_from TEXT,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK (eligible = 1 OR exception IS NOT NULL),
  CHECK (exception IS NULL OR asked_by <> person_id),
  CHECK ((state = 'asked') = (ended_at_ms IS NULL)),
  CHECK ((state = 'approved') = (level_from IS NOT NULL)),
  -- Two people besides the one whose level it is, or that person and another.
  CHECK (state NOT IN ('approved', 'declined') OR (ended_by <> person_id AND ended_by <> asked_by))
) STRICT;

CREATE UNIQUE INDEX promotions_open ON promotions (company_id, person_id) WHERE state = 'asked';
CREATE INDEX promotions_waiting ON promotions (company_id, asked_at_ms, id) WHERE state = 'asked';
CREATE INDEX promotions_in_order ON promotions (company_id, asked_at_ms, id);
CREATE INDEX promotions_of_person ON promotions (company_id, person_id, asked_at_ms, id);

CREATE TRIGGER promotions_keep_what_was_asked BEFORE UPDATE ON promotions
WHEN OLD.state <> 'asked' OR NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id
  OR NEW.person_id <> OLD.person_id OR NEW.person_name <> OLD.person_name
  OR NEW.from_level <> OLD.from_level OR NEW.to_level <> OLD.to_level
  OR NEW.asked_on <> OLD.asked_on OR NEW.ground <> OLD.ground
  OR NEW.exception IS NOT OLD.exception OR NEW.rule_set_id <> OLD.rule_set_id
  OR NEW.rule_version <> OLD.rule_version OR NEW.asked_by <> OLD.asked_by
  OR NEW.asked_at_ms <> OLD.asked_at_ms
BEGIN SELECT RAISE(ABORT, 'what was asked for a level never changes'); END;
CREATE TRIGGER promotions_are_kept BEFORE DELETE ON promotions
BEGIN SELECT RAISE(ABORT, 'promotions are only added to'); END;
CREATE TRIGGER promotions_are_not_replaced BEFORE INSERT ON promotions
WHEN EXISTS (
  SELECT 1 FROM promotions WHERE company_id = NEW.company_id AND (
    id = NEW.id OR (person_id = NEW.person_id AND state = 'asked' AND NEW.state = 'asked')))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: promotions are only added to'); END;

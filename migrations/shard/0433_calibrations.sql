-- A calibration stands between the scores of a period's sheets and the telling of their results: what
-- is completed while it is open waits in it, is looked at beside the others, may be changed with a
-- reason, and is told once it is closed.
CREATE TABLE calibrations (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  -- The form, as it stood at the period's end: its distribution is the hint.
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  period TEXT NOT NULL,
  -- Of one group alone: its name, and who was in it when the calibration was opened.
  group_id TEXT,
  group_name TEXT CHECK ((group_name IS NULL) = (group_id IS NULL)),
  members TEXT CHECK ((members IS NULL) = (group_id IS NULL)),
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  opened_by TEXT NOT NULL,
  opened_by_name TEXT NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  closed_by TEXT,
  closed_by_name TEXT,
  closed_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK ((state = 'closed') = (closed_by IS NOT NULL AND closed_by_name IS NOT NULL
    AND closed_at_ms IS NOT NULL))
) STRICT;

CREATE INDEX calibrations_in_order ON calibrations (company_id, period, id);

-- Worded as SQLite words it: to whoever opens a second one it is the same refusal.
CREATE TRIGGER one_calibration_of_a_sheet BEFORE INSERT ON calibrations
WHEN EXISTS (
  SELECT 1 FROM calibrations
  WHERE company_id = NEW.company_id AND period = NEW.period AND rule_set_id = NEW.rule_set_id
    AND state = 'open'
    AND (group_id IS NULL OR NEW.group_id IS NULL OR group_id = NEW.group_id))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a sheet is in one calibration'); END;

CREATE TRIGGER closed_calibrations_stay BEFORE UPDATE ON calibrations WHEN OLD.state = 'closed'
BEGIN SELECT RAISE(ABORT, 'a closed calibration never changes'); END;
CREATE TRIGGER calibrations_are_kept BEFORE DELETE ON calibrations
BEGIN SELECT RAISE(ABORT, 'a calibration is only added to'); END;
CREATE TRIGGER calibrations_are_not_replaced BEFORE INSERT ON calibrations
WHEN EXISTS (SELECT 1 FROM calibrations WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a calibration is only added to'); END;
CREATE TRIGGER calibrations_keep_whose_they_are BEFORE UPDATE ON calibrations
WHEN (NEW.company_id, NEW.id, NEW.rule_set_id, NEW.rule_version, NEW.period, NEW.opened_by)
  <> (OLD.company_id, OLD.id, OLD.rule_set_id, OLD.rule_version, OLD.period, OLD.opened_by)
  OR NEW.group_id IS NOT OLD.group_id OR NEW.members IS NOT OLD.members
BEGIN SELECT RAISE(ABORT, 'a calibration keeps its form, period and group'); END;

-- Of a sheet that waits in a calibration, or waited: which, what its scores came to, and each change
-- of that, with its reason, in its order.
ALTER TABLE appraisals ADD COLUMN calibration_id TEXT;
ALTER TABLE appraisals ADD COLUMN scored TEXT
  CHECK ((scored IS NULL) = (calibration_id IS NULL) AND (scored IS NULL OR json_valid(scored)));
ALTER TABLE appraisals ADD COLUMN calibrated TEXT
  CHECK ((calibrated IS NULL) = (calibration_id IS NULL)
    AND (calibrated IS NULL OR json_type(calibrated) = 'array'));

CREATE INDEX appraisals_in_calibration ON appraisals (company_id, calibration_id, id)
  WHERE calibration_id IS NOT NULL;

CREATE TRIGGER calibrated_appraisals_stay BEFORE UPDATE ON appraisals
WHEN OLD.calibration_id IS NOT NULL AND (
  NEW.calibration_id IS NOT OLD.calibration_id OR NEW.scored IS NOT OLD.scored
  OR NEW.scores <> OLD.scores OR NEW.ratings IS NOT OLD.ratings
  -- Changes are only added: what was there is how the new text begins.
  OR substr(NEW.calibrated, 1, length(OLD.calibrated) - 1)
    IS NOT substr(OLD.calibrated, 1, length(OLD.calibrated) - 1))
BEGIN SELECT RAISE(ABORT, 'what is calibrated keeps its scores and what was changed'); END;

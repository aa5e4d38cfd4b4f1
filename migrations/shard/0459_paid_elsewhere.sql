-- Who works here and is not paid here, from when on and why: a run does not ask for their employment.
-- What was recorded stays; it is taken back once, with a reason.
CREATE TABLE paid_elsewhere (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  from_date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  recorded_by TEXT NOT NULL CHECK (recorded_by <> person_id),
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  withdrawn_by TEXT CHECK (withdrawn_by <> person_id),
  withdrawn_by_name TEXT,
  withdrawn_at_ms INTEGER,
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at_ms IS NULL)
    AND (withdrawn_by IS NULL) = (withdrawn_by_name IS NULL)
    AND (withdrawn_by IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

-- What stands is of one day once.
CREATE UNIQUE INDEX paid_elsewhere_of_person ON paid_elsewhere (company_id, person_id, from_date)
  WHERE withdrawn_by IS NULL;
CREATE INDEX paid_elsewhere_in_order ON paid_elsewhere (company_id, person_id, from_date, id);

CREATE TRIGGER paid_elsewhere_stays BEFORE UPDATE ON paid_elsewhere
WHEN OLD.withdrawn_by IS NOT NULL OR NEW.withdrawn_by IS NULL
  OR NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.person_name <> OLD.person_name OR NEW.from_date <> OLD.from_date
  OR NEW.reason <> OLD.reason OR NEW.recorded_by <> OLD.recorded_by
  OR NEW.recorded_by_name <> OLD.recorded_by_name OR NEW.recorded_at_ms <> OLD.recorded_at_ms
  OR NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'who is paid elsewhere never changes'); END;
CREATE TRIGGER paid_elsewhere_is_kept BEFORE DELETE ON paid_elsewhere
BEGIN SELECT RAISE(ABORT, 'who is paid elsewhere never changes'); END;
CREATE TRIGGER paid_elsewhere_is_not_replaced BEFORE INSERT ON paid_elsewhere
WHEN EXISTS (
  SELECT 1 FROM paid_elsewhere WHERE company_id = NEW.company_id AND (id = NEW.id OR (
    person_id = NEW.person_id AND from_date = NEW.from_date AND withdrawn_by IS NULL)))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: paid_elsewhere is only added to'); END;

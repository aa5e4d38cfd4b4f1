-- What was paid to somebody too much, who has left, and they gave back: when, how much, and who took it.
-- What was recorded stays; it is taken back once, with a reason.
CREATE TABLE given_back (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  slip_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  on_date TEXT NOT NULL,
  fen INTEGER NOT NULL CHECK (fen > 0),
  taken_by TEXT NOT NULL CHECK (taken_by <> person_id),
  taken_by_name TEXT NOT NULL,
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

CREATE INDEX given_back_of_slip ON given_back (company_id, slip_id, on_date, id);

CREATE TRIGGER given_back_stays BEFORE UPDATE ON given_back
WHEN OLD.withdrawn_by IS NOT NULL OR NEW.withdrawn_by IS NULL
  OR NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.slip_id <> OLD.slip_id
  OR NEW.person_id <> OLD.person_id OR NEW.on_date <> OLD.on_date OR NEW.fen <> OLD.fen
  OR NEW.taken_by <> OLD.taken_by OR NEW.taken_by_name <> OLD.taken_by_name
  OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_by_name <> OLD.recorded_by_name
  OR NEW.recorded_at_ms <> OLD.recorded_at_ms OR NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'what was given back never changes'); END;
CREATE TRIGGER given_back_is_kept BEFORE DELETE ON given_back
BEGIN SELECT RAISE(ABORT, 'what was given back never changes'); END;
CREATE TRIGGER given_back_is_not_replaced BEFORE INSERT ON given_back
WHEN EXISTS (SELECT 1 FROM given_back WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: given_back is only added to'); END;

-- Who read, listed or took away a slip: for the person whom it pays. What was of a whole run has no
-- slip. Only ever added to.
CREATE TABLE pay_readings (
  company_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  -- Empty where all slips of the run were read together.
  slip_id TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  id TEXT NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('opened', 'listed', 'exported')),
  reader_id TEXT NOT NULL,
  reader_name TEXT NOT NULL,
  PRIMARY KEY (company_id, run_id, slip_id, at_ms, id),
  FOREIGN KEY (company_id, run_id) REFERENCES pay_runs (company_id, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER pay_readings_stay BEFORE UPDATE ON pay_readings
BEGIN SELECT RAISE(ABORT, 'that pay was read never changes'); END;
CREATE TRIGGER pay_readings_are_kept BEFORE DELETE ON pay_readings
BEGIN SELECT RAISE(ABORT, 'that pay was read never changes'); END;
CREATE TRIGGER pay_readings_are_not_replaced BEFORE INSERT ON pay_readings
WHEN EXISTS (
  SELECT 1 FROM pay_readings
  WHERE company_id = NEW.company_id AND run_id = NEW.run_id AND slip_id = NEW.slip_id
    AND at_ms = NEW.at_ms AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: that pay was read never changes'); END;

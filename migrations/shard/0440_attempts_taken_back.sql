-- That an attempt to reach somebody was written down by mistake: it stays on record and counts for
-- nothing. Rows are only added, and none once the day was proposed as an absence.
CREATE TABLE reach_withdrawals (
  company_id TEXT NOT NULL,
  attempt_id TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  taken_back_by TEXT NOT NULL,
  taken_back_by_name TEXT NOT NULL,
  taken_back_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, attempt_id),
  FOREIGN KEY (company_id, attempt_id) REFERENCES reach_attempts (company_id, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reach_withdrawals_stay BEFORE UPDATE ON reach_withdrawals
BEGIN SELECT RAISE(ABORT, 'what was taken back never changes'); END;
CREATE TRIGGER reach_withdrawals_are_kept BEFORE DELETE ON reach_withdrawals
BEGIN SELECT RAISE(ABORT, 'what was taken back never changes'); END;
CREATE TRIGGER reach_withdrawals_are_not_replaced BEFORE INSERT ON reach_withdrawals
WHEN EXISTS (
  SELECT 1 FROM reach_withdrawals
  WHERE company_id = NEW.company_id AND attempt_id = NEW.attempt_id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what was taken back never changes'); END;

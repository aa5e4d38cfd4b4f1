-- Attempts to reach somebody, as they were written down: evidence that a day was an unexcused absence
-- (R19.7.3). Nothing counts by them.
CREATE TABLE reach_attempts (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  -- Day and minute where the company is.
  date TEXT NOT NULL,
  at TEXT NOT NULL CHECK (substr(at, 1, 10) = date AND substr(at, 11) GLOB 'T[0-2][0-9]:[0-5][0-9]'),
  means TEXT NOT NULL CHECK (means IN ('phone', 'message', 'mail', 'in_person')),
  -- The number, address or place that was tried.
  sent_to TEXT NOT NULL CHECK (sent_to <> ''),
  answered INTEGER NOT NULL CHECK (answered IN (0, 1)),
  note TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> person_id),
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;
CREATE INDEX reach_attempts_in_order ON reach_attempts (company_id, at, id);
CREATE INDEX reach_attempts_of_person ON reach_attempts (company_id, person_id, at, id);

CREATE TRIGGER reach_attempts_stay BEFORE UPDATE ON reach_attempts
BEGIN SELECT RAISE(ABORT, 'an attempt to reach somebody never changes'); END;
CREATE TRIGGER reach_attempts_are_kept BEFORE DELETE ON reach_attempts
BEGIN SELECT RAISE(ABORT, 'attempts to reach somebody are only added to'); END;
CREATE TRIGGER reach_attempts_are_not_replaced BEFORE INSERT ON reach_attempts
WHEN EXISTS (SELECT 1 FROM reach_attempts WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: attempts to reach somebody are only added to'); END;

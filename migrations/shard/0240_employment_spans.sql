-- A person may also be there as a contractor, whom no month's pay is for, and employment ends. SQLite
-- changes a CHECK by copying the table.
CREATE TABLE employments_that_end (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  from_date TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'probation', 'contractor', 'left')),
  level INTEGER CHECK (level BETWEEN 1 AND 99),
  version INTEGER NOT NULL CHECK (version >= 1),
  recorded_at_ms INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  PRIMARY KEY (company_id, person_id, from_date),
  CHECK (status <> 'confirmed' OR level IS NOT NULL),
  CHECK (status NOT IN ('contractor', 'left') OR level IS NULL)
) STRICT;

INSERT INTO employments_that_end
SELECT company_id, person_id, from_date, status, level, version, recorded_at_ms, recorded_by
FROM employments;

DROP TABLE employments;
ALTER TABLE employments_that_end RENAME TO employments;
CREATE INDEX employments_that_ended ON employments (company_id, from_date) WHERE status = 'left';

-- What an employment said before it was corrected, what it says since, and why. A correction may
-- take it away: then it says nothing since.
CREATE TABLE employment_corrections (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  from_date TEXT NOT NULL,
  status TEXT NOT NULL,
  level INTEGER,
  now_from TEXT,
  now_status TEXT,
  now_level INTEGER,
  reason TEXT NOT NULL CHECK (reason <> ''),
  corrected_by TEXT NOT NULL,
  corrected_by_name TEXT NOT NULL,
  corrected_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id, n),
  CHECK ((now_from IS NULL) = (now_status IS NULL))
) STRICT;

CREATE TRIGGER employment_corrections_stay BEFORE UPDATE ON employment_corrections
BEGIN SELECT RAISE(ABORT, 'a correction of an employment never changes'); END;
CREATE TRIGGER employment_corrections_are_kept BEFORE DELETE ON employment_corrections
BEGIN SELECT RAISE(ABORT, 'corrections of employments are only added to'); END;
CREATE TRIGGER employment_corrections_are_not_replaced BEFORE INSERT ON employment_corrections
WHEN EXISTS (
  SELECT 1 FROM employment_corrections
  WHERE company_id = NEW.company_id AND person_id = NEW.person_id AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: corrections of employments are only added to'); END;

-- Office staff have no level: a confirmed person is paid by one, or by a monthly salary that was agreed
-- with them. SQLite changes a CHECK by copying the table.
CREATE TABLE employments_with_salaries (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  from_date TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'probation', 'contractor', 'left')),
  level INTEGER CHECK (level BETWEEN 1 AND 99),
  version INTEGER NOT NULL CHECK (version >= 1),
  recorded_at_ms INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  ground TEXT CHECK (ground <> ''),
  ends_told_at_ms INTEGER,
  monthly_fen INTEGER CHECK (monthly_fen > 0),
  PRIMARY KEY (company_id, person_id, from_date),
  CHECK (status <> 'confirmed' OR (level IS NULL) <> (monthly_fen IS NULL)),
  CHECK (status NOT IN ('contractor', 'left') OR level IS NULL),
  CHECK (status = 'confirmed' OR monthly_fen IS NULL)
) STRICT;

INSERT INTO employments_with_salaries
SELECT company_id, person_id, from_date, status, level, version, recorded_at_ms, recorded_by, ground,
  ends_told_at_ms, NULL
FROM employments;

DROP TABLE employments;
ALTER TABLE employments_with_salaries RENAME TO employments;
CREATE INDEX employments_that_ended ON employments (company_id, from_date) WHERE status = 'left';
CREATE INDEX employments_on_probation ON employments (from_date)
  WHERE status = 'probation' AND ends_told_at_ms IS NULL;

ALTER TABLE employment_corrections ADD COLUMN monthly_fen INTEGER;
ALTER TABLE employment_corrections ADD COLUMN now_monthly_fen INTEGER;
-- A slip without a level is of a personal contract, or else of a salary.
ALTER TABLE pay_slips ADD COLUMN monthly_fen INTEGER;

-- How many levels there are is a matter of the company's pay rules, which refuse a level they do
-- not have. SQLite changes a CHECK by copying the table.

CREATE TABLE employments_with_any_level (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  from_date TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'probation')),
  level INTEGER CHECK (level BETWEEN 1 AND 99),
  version INTEGER NOT NULL CHECK (version >= 1),
  recorded_at_ms INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  PRIMARY KEY (company_id, person_id, from_date),
  CHECK (status = 'probation' OR level IS NOT NULL)
) STRICT;

INSERT INTO employments_with_any_level
SELECT company_id, person_id, from_date, status, level, version, recorded_at_ms, recorded_by
FROM employments;

DROP TABLE employments;
ALTER TABLE employments_with_any_level RENAME TO employments;

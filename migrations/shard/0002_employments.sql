-- What a person is employed as, from a day on; a later row supersedes an earlier one from its day.
CREATE TABLE employments (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  from_date TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'probation')),
  level INTEGER CHECK (level BETWEEN 1 AND 8),
  version INTEGER NOT NULL CHECK (version >= 1),
  recorded_at_ms INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  PRIMARY KEY (company_id, person_id, from_date),
  CHECK (status = 'probation' OR level IS NOT NULL)
) STRICT;

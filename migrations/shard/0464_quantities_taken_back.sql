-- A verified quantity is taken back with a reason, by somebody else than verified it: it counts no more,
-- and stays to be read. SQLite changes a CHECK by copying the table.
CREATE TABLE quantities_taken_back (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  month TEXT NOT NULL,
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  -- A plain decimal such as 1.5.
  day_rate_days TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reported', 'verified', 'withdrawn')),
  reported_by TEXT NOT NULL,
  reported_at_ms INTEGER NOT NULL,
  verified_by TEXT,
  verified_by_name TEXT,
  verified_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  due_on TEXT,
  repair TEXT CHECK (repair IS NULL OR json_valid(repair)),
  crew_statement_id TEXT,
  crew_name TEXT,
  day_shares TEXT CHECK (day_shares IS NULL OR json_valid(day_shares)),
  another_piece TEXT CHECK (another_piece <> ''),
  withdrawn_by TEXT CHECK (withdrawn_by <> verified_by),
  withdrawn_by_name TEXT,
  withdrawn_at_ms INTEGER,
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, project_id) REFERENCES projects (company_id, id),
  CHECK ((state = 'withdrawn') = (withdrawn_by IS NOT NULL)
    AND (withdrawn_by IS NULL) = (withdrawn_at_ms IS NULL)
    AND (withdrawn_by IS NULL) = (withdrawn_by_name IS NULL)
    AND (withdrawn_by IS NULL) = (withdrawn_reason IS NULL)
    AND (withdrawn_by IS NULL OR verified_by IS NOT NULL))
) STRICT;

INSERT INTO quantities_taken_back
SELECT company_id, id, project_id, person_id, month, lines, day_rate_days, state, reported_by,
  reported_at_ms, verified_by, verified_by_name, verified_at_ms, version, due_on, repair,
  crew_statement_id, crew_name, day_shares, another_piece, NULL, NULL, NULL, NULL
FROM quantities;

DROP TABLE quantities;
ALTER TABLE quantities_taken_back RENAME TO quantities;
CREATE INDEX quantities_by_month ON quantities (company_id, month, person_id);
CREATE INDEX quantities_in_order ON quantities (company_id, month, id);
CREATE INDEX quantities_of_project ON quantities (company_id, project_id, month, id);
CREATE INDEX quantities_of_crew_statement ON quantities (company_id, crew_statement_id)
  WHERE crew_statement_id IS NOT NULL;

CREATE TRIGGER verified_quantities_stay BEFORE UPDATE ON quantities
WHEN (OLD.state = 'reported' AND NEW.state = 'withdrawn') OR OLD.state = 'withdrawn'
  OR (OLD.state = 'verified' AND (
    NEW.state <> 'withdrawn' OR NEW.version <> OLD.version + 1
    OR NEW.withdrawn_by IS OLD.verified_by
    OR (NEW.company_id, NEW.id, NEW.project_id, NEW.person_id, NEW.month, NEW.lines, NEW.day_rate_days,
      NEW.reported_by, NEW.reported_at_ms, NEW.verified_by, NEW.verified_by_name, NEW.verified_at_ms,
      NEW.due_on, NEW.repair, NEW.crew_statement_id, NEW.crew_name, NEW.day_shares, NEW.another_piece)
    IS NOT
     (OLD.company_id, OLD.id, OLD.project_id, OLD.person_id, OLD.month, OLD.lines, OLD.day_rate_days,
      OLD.reported_by, OLD.reported_at_ms, OLD.verified_by, OLD.verified_by_name, OLD.verified_at_ms,
      OLD.due_on, OLD.repair, OLD.crew_statement_id, OLD.crew_name, OLD.day_shares, OLD.another_piece)))
BEGIN SELECT RAISE(ABORT, 'a verified quantity never changes'); END;

CREATE TRIGGER verified_quantities_are_kept BEFORE DELETE ON quantities WHEN OLD.state <> 'reported'
BEGIN SELECT RAISE(ABORT, 'a verified quantity never changes'); END;

CREATE TRIGGER verified_quantities_are_not_replaced BEFORE INSERT ON quantities
WHEN EXISTS (
  SELECT 1 FROM quantities
  WHERE company_id = NEW.company_id AND id = NEW.id AND state <> 'reported')
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a verified quantity never changes'); END;

CREATE TRIGGER quantities_keep_their_keys BEFORE UPDATE ON quantities
WHEN (NEW.company_id, NEW.id) <> (OLD.company_id, OLD.id)
BEGIN SELECT RAISE(ABORT, 'a quantity keeps its id'); END;

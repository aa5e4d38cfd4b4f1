-- To whom a piece of work was given (R19.17): to the own staff or to an outside crew, at which prices,
-- who of the own staff could have done it, and on what ground. It is only added to.
CREATE TABLE work_assignments (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  project_name TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what <> ''),
  start_on TEXT NOT NULL,
  own_person_id TEXT,
  own_person_name TEXT,
  own_fen INTEGER CHECK (own_fen >= 0),
  outside_name TEXT,
  outside_fen INTEGER CHECK (outside_fen >= 0),
  chosen TEXT NOT NULL CHECK (chosen IN ('own', 'outside')),
  ground TEXT NOT NULL,
  by_rules TEXT CHECK (by_rules IN ('own', 'outside')),
  explanation TEXT CHECK (explanation IS NULL OR json_valid(explanation)),
  candidates TEXT NOT NULL CHECK (json_valid(candidates)),
  recorded_by TEXT NOT NULL,
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, project_id) REFERENCES projects (company_id, id),
  CHECK ((own_person_id IS NULL) = (own_fen IS NULL)),
  CHECK ((outside_name IS NULL) = (outside_fen IS NULL)),
  CHECK ((by_rules IS NULL) = (own_fen IS NULL OR outside_fen IS NULL)),
  -- What is given to somebody was offered by them; against the rules, only on a ground.
  CHECK (chosen <> 'own' OR own_person_id IS NOT NULL),
  CHECK (chosen <> 'outside' OR outside_name IS NOT NULL),
  CHECK (by_rules IS NULL OR by_rules = chosen OR ground <> '')
) STRICT;

CREATE INDEX work_assignments_in_order ON work_assignments (company_id, start_on, id);

CREATE TRIGGER work_assignments_stay BEFORE UPDATE ON work_assignments
BEGIN SELECT RAISE(ABORT, 'to whom work was given is only added to'); END;
CREATE TRIGGER work_assignments_are_kept BEFORE DELETE ON work_assignments
BEGIN SELECT RAISE(ABORT, 'to whom work was given is only added to'); END;
CREATE TRIGGER work_assignments_are_not_replaced BEFORE INSERT ON work_assignments
WHEN EXISTS (
  SELECT 1 FROM work_assignments WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: to whom work was given is only added to'); END;

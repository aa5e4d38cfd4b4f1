-- Personal contracts (R19.16): an employee takes on a length of pipe at a price that the rules give.
-- Their pay stops from the day that the rules say until the contract ends.
CREATE TABLE personal_contracts (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  project_id TEXT NOT NULL,
  project_name TEXT NOT NULL,
  medium TEXT NOT NULL CHECK (medium IN ('supply', 'drain')),
  work TEXT NOT NULL CHECK (work IN ('install', 'weld')),
  -- Either the list price as signed, or the pipe that it was looked up for.
  list_price TEXT,
  diameter_mm INTEGER,
  pressure_mpa TEXT,
  metres TEXT NOT NULL,
  start_on TEXT NOT NULL,
  deadline TEXT NOT NULL,
  quality TEXT NOT NULL CHECK (quality <> ''),
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  unit_fen INTEGER NOT NULL,
  total_fen INTEGER NOT NULL,
  -- The day from which pay stops: the first of the work, or of its month.
  pay_stops_on TEXT NOT NULL,
  -- The level that pay goes on at when the contract ends.
  level INTEGER NOT NULL,
  explanation TEXT NOT NULL CHECK (json_valid(explanation)),
  proposed_by TEXT NOT NULL,
  proposed_by_name TEXT NOT NULL,
  proposed_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'declined', 'running', 'ended')),
  decided_by TEXT,
  decided_by_name TEXT,
  decided_at_ms INTEGER,
  decided_reason TEXT,
  last_day TEXT,
  ended_by TEXT,
  ended_by_name TEXT,
  ended_at_ms INTEGER,
  ended_reason TEXT,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, project_id) REFERENCES projects (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK ((list_price IS NULL) = (diameter_mm IS NOT NULL AND pressure_mpa IS NOT NULL)),
  CHECK (deadline >= start_on AND pay_stops_on <= start_on),
  CHECK ((state = 'proposed') = (decided_at_ms IS NULL)),
  CHECK ((state = 'ended') = (last_day IS NOT NULL AND ended_at_ms IS NOT NULL)),
  CHECK (last_day IS NULL OR last_day >= start_on),
  -- Nobody decides on their own contract, nor on one that they proposed.
  CHECK (decided_by IS NULL OR (decided_by <> person_id AND decided_by <> proposed_by)),
  CHECK (ended_by IS NULL OR ended_by <> person_id)
) STRICT;

CREATE INDEX personal_contracts_in_order ON personal_contracts (company_id, start_on, id);
CREATE INDEX personal_contracts_of_person
  ON personal_contracts (company_id, person_id, start_on, id);
CREATE UNIQUE INDEX one_open_contract ON personal_contracts (company_id, person_id)
  WHERE state IN ('proposed', 'running');

CREATE TRIGGER contracts_keep_their_terms BEFORE UPDATE ON personal_contracts
WHEN OLD.state IN ('declined', 'ended')
  OR NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.person_name <> OLD.person_name OR NEW.project_id <> OLD.project_id
  OR NEW.medium <> OLD.medium OR NEW.work <> OLD.work OR NEW.list_price IS NOT OLD.list_price
  OR NEW.diameter_mm IS NOT OLD.diameter_mm OR NEW.pressure_mpa IS NOT OLD.pressure_mpa
  OR NEW.metres <> OLD.metres OR NEW.start_on <> OLD.start_on OR NEW.deadline <> OLD.deadline
  OR NEW.quality <> OLD.quality OR NEW.unit_fen <> OLD.unit_fen OR NEW.total_fen <> OLD.total_fen
  OR NEW.pay_stops_on <> OLD.pay_stops_on OR NEW.level <> OLD.level
  OR NEW.explanation <> OLD.explanation OR NEW.proposed_by <> OLD.proposed_by
  OR (OLD.decided_by IS NOT NULL AND NEW.decided_by IS NOT OLD.decided_by)
BEGIN SELECT RAISE(ABORT, 'what was contracted for never changes'); END;
CREATE TRIGGER contracts_are_kept BEFORE DELETE ON personal_contracts
BEGIN SELECT RAISE(ABORT, 'contracts are only added to'); END;
CREATE TRIGGER contracts_are_not_replaced BEFORE INSERT ON personal_contracts
WHEN EXISTS (
  SELECT 1 FROM personal_contracts WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: contracts are only added to'); END;

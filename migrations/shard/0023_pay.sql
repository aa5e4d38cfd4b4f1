-- A month's pay: rewards and penalties, the run, its slips, and the commission it counted.

CREATE TABLE pay_lines (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  month TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('reward', 'penalty')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  reason TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE INDEX pay_lines_by_month ON pay_lines (company_id, month, person_id);

CREATE TABLE pay_runs (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  month TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'calculated', 'approved')),
  -- The sum of the slips; null until the run is calculated.
  total_fen INTEGER,
  -- Everyone the rules could not decide, with the reason.
  blocking TEXT NOT NULL CHECK (json_valid(blocking)),
  calculated_by TEXT,
  calculated_by_name TEXT,
  calculated_at_ms INTEGER,
  approved_by TEXT,
  approved_by_name TEXT,
  approved_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  -- Four eyes, also where nobody looks.
  CHECK (approved_by IS NULL OR approved_by <> calculated_by)
) STRICT;

CREATE UNIQUE INDEX pay_runs_by_month ON pay_runs (company_id, month);

CREATE TABLE pay_slips (
  company_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  id TEXT NOT NULL,
  month TEXT NOT NULL,
  person_name TEXT NOT NULL,
  company_name TEXT NOT NULL,
  currency TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('confirmed', 'probation')),
  level INTEGER,
  payable_fen INTEGER NOT NULL,
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  explanation TEXT NOT NULL CHECK (json_valid(explanation)),
  PRIMARY KEY (company_id, run_id, person_id),
  FOREIGN KEY (company_id, run_id) REFERENCES pay_runs (company_id, id)
) STRICT;

CREATE UNIQUE INDEX pay_slips_by_id ON pay_slips (company_id, id);
CREATE INDEX pay_slips_by_person ON pay_slips (company_id, person_id, month);

-- Per project, what a run found earned and what it counted: later months build on it (R19.15).
CREATE TABLE commissions (
  company_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  month TEXT NOT NULL,
  earned_fen INTEGER NOT NULL,
  counted_fen INTEGER NOT NULL,
  PRIMARY KEY (company_id, run_id, person_id, project_id),
  FOREIGN KEY (company_id, run_id) REFERENCES pay_runs (company_id, id)
) STRICT;

-- What was approved never changes, whatever statement tries.
CREATE TRIGGER approved_pay_runs_stay BEFORE UPDATE ON pay_runs WHEN OLD.state = 'approved'
BEGIN SELECT RAISE(ABORT, 'an approved pay run never changes'); END;

CREATE TRIGGER approved_pay_slips_stay BEFORE UPDATE ON pay_slips
BEGIN SELECT RAISE(ABORT, 'a pay slip is written once'); END;

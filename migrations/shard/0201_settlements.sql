-- The ledger of commission: what was earned on projects, paid of it and held, entry by entry. Each
-- is of an approved run, and what is earned is paid or held, to the fen.
CREATE TABLE settlements (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  run_id TEXT NOT NULL,
  month TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('at_work', 'completed', 'rest_payable')),
  earned_fen INTEGER NOT NULL,
  paid_fen INTEGER NOT NULL,
  -- Added to what is held, or below zero: released of it.
  held_fen INTEGER NOT NULL,
  -- How it came to be, with the rule version and its clauses; null from before that was kept.
  explanation TEXT CHECK (explanation IS NULL OR json_valid(explanation)),
  settled_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id, project_id, n),
  FOREIGN KEY (company_id, run_id) REFERENCES pay_runs (company_id, id),
  CHECK (earned_fen = paid_fen + held_fen)
) STRICT;

CREATE UNIQUE INDEX settlements_of_run ON settlements (company_id, run_id, person_id, project_id);
CREATE INDEX settlements_of_project ON settlements (company_id, project_id, person_id, n);

ALTER TABLE commissions ADD COLUMN stage TEXT NOT NULL DEFAULT 'at_work'
  CHECK (stage IN ('at_work', 'completed', 'rest_payable'));
ALTER TABLE commissions ADD COLUMN explanation TEXT
  CHECK (explanation IS NULL OR json_valid(explanation));

INSERT INTO settlements
SELECT c.company_id, c.person_id, c.project_id,
  row_number() OVER (PARTITION BY c.company_id, c.person_id, c.project_id ORDER BY c.month),
  c.run_id, c.month, 'at_work', c.earned_fen, c.counted_fen, c.earned_fen - c.counted_fen, NULL,
  r.approved_at_ms
FROM commissions c JOIN pay_runs r ON r.company_id = c.company_id AND r.id = c.run_id
WHERE r.state = 'approved';

CREATE TRIGGER settlements_stay BEFORE UPDATE ON settlements
BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
CREATE TRIGGER settlements_are_kept BEFORE DELETE ON settlements
BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
CREATE TRIGGER settlements_are_not_replaced BEFORE INSERT ON settlements
WHEN EXISTS (
  SELECT 1 FROM settlements
  WHERE company_id = NEW.company_id AND person_id = NEW.person_id AND project_id = NEW.project_id
    AND (n = NEW.n OR run_id = NEW.run_id))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: the ledger is only added to'); END;
CREATE TRIGGER settlements_are_of_approved_runs BEFORE INSERT ON settlements
WHEN NOT EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND id = NEW.run_id AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'only what is approved is settled: the run keeps its state'); END;
CREATE TRIGGER settlements_release_what_is_held BEFORE INSERT ON settlements
WHEN NEW.held_fen + coalesce((
  SELECT sum(held_fen) FROM settlements
  WHERE company_id = NEW.company_id AND person_id = NEW.person_id AND project_id = NEW.project_id
), 0) < 0
BEGIN SELECT RAISE(ABORT, 'more was paid than was ever earned: the ledger never changes so'); END;

-- That a person asks for the part that is held after completion, and what they are answered.
CREATE TABLE rest_applications (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  applied_on TEXT NOT NULL,
  applied_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('applied', 'granted', 'declined')),
  reason TEXT NOT NULL,
  decided_by TEXT CHECK (decided_by <> person_id),
  decided_by_name TEXT,
  decided_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id)
) STRICT;

-- One at a time, and none after one that was granted.
CREATE UNIQUE INDEX rest_applications_once ON rest_applications (company_id, person_id, project_id)
WHERE state <> 'declined';
CREATE INDEX rest_applications_by_person ON rest_applications (company_id, person_id, project_id);

CREATE TRIGGER decided_applications_stay BEFORE UPDATE ON rest_applications
WHEN OLD.state <> 'applied'
BEGIN SELECT RAISE(ABORT, 'an application that was decided never changes'); END;
CREATE TRIGGER rest_applications_are_kept BEFORE DELETE ON rest_applications
BEGIN SELECT RAISE(ABORT, 'an application never changes'); END;

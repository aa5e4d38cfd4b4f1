-- What is held of people who have left is paid apart from a run (R19.15.8): finance records their
-- written application and prepares the payment, others decide and approve.
ALTER TABLE rest_applications ADD COLUMN recorded_by TEXT
  CHECK (recorded_by <> person_id AND (decided_by IS NULL OR decided_by <> recorded_by));
ALTER TABLE rest_applications ADD COLUMN recorded_by_name TEXT;
-- The written request: who signed it, and where it is kept.
ALTER TABLE rest_applications ADD COLUMN letter TEXT CHECK ((letter IS NULL) = (recorded_by IS NULL));

CREATE TABLE held_payouts (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  project_id TEXT NOT NULL,
  project_name TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('completed', 'rest_payable')),
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  -- What was earned and paid by then, so that an approval never rests on other figures.
  earned_fen INTEGER NOT NULL,
  paid_before_fen INTEGER NOT NULL,
  explanation TEXT NOT NULL CHECK (json_valid(explanation)),
  state TEXT NOT NULL CHECK (state IN ('prepared', 'approved', 'paid', 'withdrawn')),
  prepared_by TEXT NOT NULL CHECK (prepared_by <> person_id),
  prepared_by_name TEXT NOT NULL,
  prepared_at_ms INTEGER NOT NULL,
  decided_by TEXT,
  decided_by_name TEXT,
  decided_at_ms INTEGER,
  decided_reason TEXT,
  paid_on TEXT,
  paid_by_name TEXT,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK (amount_fen <= earned_fen - paid_before_fen),
  CHECK ((state = 'prepared') = (decided_at_ms IS NULL)),
  CHECK ((state = 'paid') = (paid_on IS NOT NULL)),
  -- Four eyes; whoever prepared it may take it back.
  CHECK (state NOT IN ('approved', 'paid') OR (decided_by <> prepared_by AND decided_by <> person_id))
) STRICT;

CREATE UNIQUE INDEX held_payouts_open ON held_payouts (company_id, person_id, project_id)
  WHERE state = 'prepared';
CREATE INDEX held_payouts_in_order ON held_payouts (company_id, prepared_at_ms, id);

CREATE TRIGGER held_payouts_keep_their_figures BEFORE UPDATE ON held_payouts
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.person_name <> OLD.person_name OR NEW.project_id <> OLD.project_id
  OR NEW.project_name <> OLD.project_name OR NEW.stage <> OLD.stage
  OR NEW.amount_fen <> OLD.amount_fen OR NEW.earned_fen <> OLD.earned_fen
  OR NEW.paid_before_fen <> OLD.paid_before_fen OR NEW.explanation <> OLD.explanation
  OR NEW.prepared_by <> OLD.prepared_by OR NEW.prepared_at_ms <> OLD.prepared_at_ms
  OR OLD.state IN ('paid', 'withdrawn') OR (OLD.state = 'approved' AND NEW.state <> 'paid')
BEGIN SELECT RAISE(ABORT, 'a payment of what was held never changes'); END;
CREATE TRIGGER held_payouts_are_kept BEFORE DELETE ON held_payouts
BEGIN SELECT RAISE(ABORT, 'payments of what was held are only added to'); END;
CREATE TRIGGER held_payouts_are_not_replaced BEFORE INSERT ON held_payouts
WHEN EXISTS (
  SELECT 1 FROM held_payouts WHERE company_id = NEW.company_id AND (id = NEW.id OR (
    person_id = NEW.person_id AND project_id = NEW.project_id AND state = 'prepared')))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: payments of what was held are only added to'); END;

-- An entry of the ledger is of a run, or of such a payment. SQLite changes a column by copying the table.
CREATE TABLE settlements_of_both (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  run_id TEXT,
  payout_id TEXT,
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
  FOREIGN KEY (company_id, payout_id) REFERENCES held_payouts (company_id, id),
  CHECK (earned_fen = paid_fen + held_fen),
  CHECK ((run_id IS NULL) <> (payout_id IS NULL)),
  -- Nothing is earned by a payment.
  CHECK (payout_id IS NULL OR (earned_fen = 0 AND paid_fen > 0))
) STRICT;

INSERT INTO settlements_of_both
SELECT company_id, person_id, project_id, n, run_id, NULL, month, stage, earned_fen, paid_fen,
  held_fen, explanation, settled_at_ms
FROM settlements;

DROP TABLE settlements;
ALTER TABLE settlements_of_both RENAME TO settlements;

CREATE UNIQUE INDEX settlements_of_run ON settlements (company_id, run_id, person_id, project_id);
CREATE UNIQUE INDEX settlements_of_payout ON settlements (company_id, payout_id)
  WHERE payout_id IS NOT NULL;
CREATE INDEX settlements_of_project ON settlements (company_id, project_id, person_id, n);

CREATE TRIGGER settlements_stay BEFORE UPDATE ON settlements
BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
CREATE TRIGGER settlements_are_kept BEFORE DELETE ON settlements
BEGIN SELECT RAISE(ABORT, 'the ledger is only added to'); END;
CREATE TRIGGER settlements_are_not_replaced BEFORE INSERT ON settlements
WHEN EXISTS (
  SELECT 1 FROM settlements
  WHERE company_id = NEW.company_id AND person_id = NEW.person_id AND project_id = NEW.project_id
    AND (n = NEW.n OR run_id = NEW.run_id OR payout_id = NEW.payout_id))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: the ledger is only added to'); END;
CREATE TRIGGER settlements_are_of_what_is_approved BEFORE INSERT ON settlements
WHEN NOT EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND id = NEW.run_id AND state = 'approved')
AND NOT EXISTS (
  SELECT 1 FROM held_payouts
  WHERE company_id = NEW.company_id AND id = NEW.payout_id AND person_id = NEW.person_id
    AND project_id = NEW.project_id AND amount_fen = NEW.paid_fen AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'only what is approved is settled: the run keeps its state'); END;
CREATE TRIGGER settlements_release_what_is_held BEFORE INSERT ON settlements
WHEN NEW.held_fen + coalesce((
  SELECT sum(held_fen) FROM settlements
  WHERE company_id = NEW.company_id AND person_id = NEW.person_id AND project_id = NEW.project_id
), 0) < 0
BEGIN SELECT RAISE(ABORT, 'more was paid than was ever earned: the ledger never changes so'); END;

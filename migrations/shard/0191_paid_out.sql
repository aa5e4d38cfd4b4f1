-- Where people's pay goes, each account with the moment from which it counts. A change waits before
-- it counts, so that the person notices one that is not theirs. Only ever added to.
CREATE TABLE bank_accounts (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  id TEXT NOT NULL,
  bank TEXT NOT NULL,
  number TEXT NOT NULL,
  holder TEXT NOT NULL,
  recorded_by TEXT NOT NULL CHECK (recorded_by <> person_id),
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  counts_from_ms INTEGER NOT NULL CHECK (counts_from_ms >= recorded_at_ms),
  PRIMARY KEY (company_id, person_id, n)
) STRICT;

CREATE UNIQUE INDEX bank_accounts_by_id ON bank_accounts (company_id, id);

CREATE TRIGGER bank_accounts_stay BEFORE UPDATE ON bank_accounts
BEGIN SELECT RAISE(ABORT, 'a bank account never changes'); END;
CREATE TRIGGER bank_accounts_are_kept BEFORE DELETE ON bank_accounts
BEGIN SELECT RAISE(ABORT, 'a bank account never changes'); END;
CREATE TRIGGER bank_accounts_are_not_replaced BEFORE INSERT ON bank_accounts
WHEN EXISTS (
  SELECT 1 FROM bank_accounts
  WHERE company_id = NEW.company_id
    AND ((person_id = NEW.person_id AND n = NEW.n) OR id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a bank account never changes'); END;

-- That an approved run was paid, and on which day. The run itself stays as it was approved.
CREATE TABLE payments (
  company_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  paid_on TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, run_id),
  FOREIGN KEY (company_id, run_id) REFERENCES pay_runs (company_id, id)
) STRICT;

CREATE TRIGGER payments_stay BEFORE UPDATE ON payments
BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER payments_are_kept BEFORE DELETE ON payments
BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER payments_are_not_replaced BEFORE INSERT ON payments
WHEN EXISTS (SELECT 1 FROM payments WHERE company_id = NEW.company_id AND run_id = NEW.run_id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a payment never changes'); END;
CREATE TRIGGER payments_are_of_approved_runs BEFORE INSERT ON payments
WHEN NOT EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND id = NEW.run_id AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'only what is approved is paid: the run keeps its state'); END;

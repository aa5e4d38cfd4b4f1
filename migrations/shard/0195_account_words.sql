-- Whether somebody else has, or had, the same account is asked before it is paid to.
CREATE INDEX bank_accounts_by_number ON bank_accounts (company_id, number, person_id);

-- That somebody whose account it is said: this is not mine. It counts no more from then on.
CREATE TABLE account_objections (
  company_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER account_objections_stay BEFORE UPDATE ON account_objections
BEGIN SELECT RAISE(ABORT, 'an objection never changes'); END;
CREATE TRIGGER account_objections_are_kept BEFORE DELETE ON account_objections
BEGIN SELECT RAISE(ABORT, 'an objection never changes'); END;

-- Who is still to find among their notices that an account was recorded, or objected to. A row goes
-- once its reader was told.
CREATE TABLE account_news (
  company_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('recorded', 'objected')),
  told_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, account_id, kind, told_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX account_news_by_time ON account_news (at_ms);

-- A payment answers the command that recorded it; a day that was wrong is corrected, and both stand.
ALTER TABLE payments ADD COLUMN id TEXT;

CREATE TABLE payment_corrections (
  company_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  id TEXT NOT NULL,
  paid_on TEXT NOT NULL,
  reason TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, run_id, n),
  FOREIGN KEY (company_id, run_id) REFERENCES payments (company_id, run_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER payment_corrections_stay BEFORE UPDATE ON payment_corrections
BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER payment_corrections_are_kept BEFORE DELETE ON payment_corrections
BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;

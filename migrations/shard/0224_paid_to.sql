-- To which account each person was paid, kept with the payment. Only ever added to.
CREATE TABLE paid_to (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  account_id TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id, run_id),
  FOREIGN KEY (company_id, run_id) REFERENCES payments (company_id, run_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX paid_to_of_run ON paid_to (company_id, run_id);

-- Which account a file for the bank named for each person, where it is not what the file before
-- named: what is paid by a file goes there, whatever begins to count after. Only ever added to.
CREATE TABLE filed_accounts (
  company_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  account_id TEXT NOT NULL,
  filed_by TEXT NOT NULL,
  filed_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, run_id, person_id, n),
  FOREIGN KEY (company_id, run_id) REFERENCES pay_runs (company_id, id)
) STRICT, WITHOUT ROWID;

-- What was paid until now went to the account that counted when it was recorded.
INSERT INTO paid_to
SELECT company_id, person_id, run_id, account_id, at_ms FROM (
  SELECT p.company_id, s.person_id, p.run_id, p.recorded_at_ms AS at_ms, (
    SELECT a.id FROM bank_accounts a
    WHERE a.company_id = p.company_id AND a.person_id = s.person_id
      AND a.counts_from_ms <= p.recorded_at_ms
      AND NOT EXISTS (
        SELECT 1 FROM account_objections o
        WHERE o.company_id = a.company_id AND o.account_id = a.id AND o.at_ms <= p.recorded_at_ms)
    ORDER BY a.n DESC LIMIT 1
  ) AS account_id
  FROM payments p JOIN pay_slips s ON s.company_id = p.company_id AND s.run_id = p.run_id
  WHERE s.payable_fen > 0
)
WHERE account_id IS NOT NULL;

CREATE TRIGGER paid_to_stays BEFORE UPDATE ON paid_to
BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER paid_to_is_kept BEFORE DELETE ON paid_to
BEGIN SELECT RAISE(ABORT, 'a payment never changes'); END;
CREATE TRIGGER paid_to_is_not_replaced BEFORE INSERT ON paid_to
WHEN EXISTS (
  SELECT 1 FROM paid_to
  WHERE company_id = NEW.company_id AND person_id = NEW.person_id AND run_id = NEW.run_id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a payment never changes'); END;

CREATE TRIGGER filed_accounts_stay BEFORE UPDATE ON filed_accounts
BEGIN SELECT RAISE(ABORT, 'what a file named never changes'); END;
CREATE TRIGGER filed_accounts_are_kept BEFORE DELETE ON filed_accounts
BEGIN SELECT RAISE(ABORT, 'what a file named never changes'); END;
CREATE TRIGGER filed_accounts_are_not_replaced BEFORE INSERT ON filed_accounts
WHEN EXISTS (
  SELECT 1 FROM filed_accounts
  WHERE company_id = NEW.company_id AND run_id = NEW.run_id AND person_id = NEW.person_id
    AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what a file named never changes'); END;

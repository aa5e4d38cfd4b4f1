-- An approved month is corrected by a further run of it, with the number that it has among them: its
-- slips are what the month comes to now less what was paid, and it is approved as any run.
ALTER TABLE pay_runs ADD COLUMN n INTEGER NOT NULL DEFAULT 0 CHECK (n >= 0);
ALTER TABLE pay_runs ADD COLUMN reason TEXT NOT NULL DEFAULT '';
-- By itself, or with the next month's pay.
ALTER TABLE pay_runs ADD COLUMN paid_with TEXT NOT NULL DEFAULT 'own'
  CHECK (paid_with IN ('own', 'next'));

DROP INDEX pay_runs_by_month;
CREATE UNIQUE INDEX pay_runs_by_month ON pay_runs (company_id, month, n);
CREATE UNIQUE INDEX pay_corrections_open ON pay_runs (company_id, month)
WHERE n > 0 AND state <> 'approved';

DROP TRIGGER approved_pay_runs_are_not_replaced;
CREATE TRIGGER approved_pay_runs_are_not_replaced BEFORE INSERT ON pay_runs
WHEN EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND (id = NEW.id OR (month = NEW.month AND n = NEW.n))
    AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: an approved pay run never changes'); END;

DROP TRIGGER pay_runs_keep_their_keys;
CREATE TRIGGER pay_runs_keep_their_keys BEFORE UPDATE ON pay_runs
WHEN (NEW.company_id, NEW.id, NEW.month, NEW.n, NEW.reason, NEW.paid_with)
  <> (OLD.company_id, OLD.id, OLD.month, OLD.n, OLD.reason, OLD.paid_with)
BEGIN SELECT RAISE(ABORT, 'a pay run keeps its month'); END;

CREATE TRIGGER corrections_are_of_approved_months BEFORE INSERT ON pay_runs
WHEN NEW.n > 0 AND NOT EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND month = NEW.month AND n = 0 AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'only an approved month is corrected: it keeps its state'); END;

-- With which month's pay a slip of a correction was paid, or taken off. Only ever added to.
CREATE TABLE carried_corrections (
  company_id TEXT NOT NULL,
  slip_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, slip_id),
  FOREIGN KEY (company_id, run_id) REFERENCES pay_runs (company_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX carried_corrections_of_run ON carried_corrections (company_id, run_id);

CREATE TRIGGER carried_corrections_stay BEFORE UPDATE ON carried_corrections
BEGIN SELECT RAISE(ABORT, 'what was carried never changes'); END;
CREATE TRIGGER carried_corrections_are_kept BEFORE DELETE ON carried_corrections
BEGIN SELECT RAISE(ABORT, 'what was carried never changes'); END;
CREATE TRIGGER carried_corrections_are_of_approved_runs BEFORE INSERT ON carried_corrections
WHEN NOT EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND id = NEW.run_id AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'carried is only into what is approved: the run keeps its state'); END;
CREATE TRIGGER carried_corrections_are_not_replaced BEFORE INSERT ON carried_corrections
WHEN EXISTS (
  SELECT 1 FROM carried_corrections
  WHERE company_id = NEW.company_id AND slip_id = NEW.slip_id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what was carried never changes'); END;

-- Some people's month is paid by a run of their own before the month's: whoever leaves, or a group. Its
-- own run pays them only what their month then comes to beside.
ALTER TABLE pay_runs ADD COLUMN apart INTEGER NOT NULL DEFAULT 0
  CHECK (apart >= 0 AND (apart = 0 OR n = 0));
-- Whom it pays, with their names of then; null for everyone.
ALTER TABLE pay_runs ADD COLUMN people TEXT
  CHECK ((people IS NULL) = (apart = 0) AND (people IS NULL OR json_valid(people)));

DROP INDEX pay_runs_by_month;
CREATE UNIQUE INDEX pay_runs_by_month ON pay_runs (company_id, month, n, apart);

DROP TRIGGER approved_pay_runs_are_not_replaced;
CREATE TRIGGER approved_pay_runs_are_not_replaced BEFORE INSERT ON pay_runs
WHEN EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND state = 'approved'
    AND (id = NEW.id OR (month = NEW.month AND n = NEW.n AND apart = NEW.apart)))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: an approved pay run never changes'); END;

DROP TRIGGER pay_runs_keep_their_keys;
CREATE TRIGGER pay_runs_keep_their_keys BEFORE UPDATE ON pay_runs
WHEN (NEW.company_id, NEW.id, NEW.month, NEW.n, NEW.reason, NEW.paid_with, NEW.apart)
  <> (OLD.company_id, OLD.id, OLD.month, OLD.n, OLD.reason, OLD.paid_with, OLD.apart)
  OR NEW.people IS NOT OLD.people
BEGIN SELECT RAISE(ABORT, 'a pay run keeps its month'); END;

DROP TRIGGER corrections_are_of_approved_months;
CREATE TRIGGER corrections_are_of_approved_months BEFORE INSERT ON pay_runs
WHEN NEW.n > 0 AND NOT EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND month = NEW.month AND n = 0 AND apart = 0
    AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'only an approved month is corrected: it keeps its state'); END;

-- Once its month is approved, everyone is paid by it, and what else is due is a correction.
CREATE TRIGGER separate_pay_runs_come_before_their_month BEFORE UPDATE ON pay_runs
WHEN NEW.apart > 0 AND NEW.state = 'approved' AND EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND month = NEW.month AND n = 0 AND apart = 0
    AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'a month that is approved is corrected: it keeps its state'); END;

-- What was paid too much by a separate run is looked for with every later month: few slips are such.
CREATE INDEX pay_slips_below_nothing ON pay_slips (company_id, month, run_id) WHERE payable_fen < 0;

-- That a reward or a penalty is taken back, before its month is approved: the line stays on record,
-- and pays nothing. Only ever added to.
CREATE TABLE pay_line_reversals (
  company_id TEXT NOT NULL,
  line_id TEXT NOT NULL,
  -- That of the line, for the stamp of a month.
  month TEXT NOT NULL,
  reason TEXT NOT NULL,
  reversed_by TEXT NOT NULL,
  reversed_by_name TEXT NOT NULL,
  reversed_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, line_id),
  FOREIGN KEY (company_id, line_id) REFERENCES pay_lines (company_id, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX pay_line_reversals_by_month ON pay_line_reversals (company_id, month);

CREATE TRIGGER reversals_stay BEFORE UPDATE ON pay_line_reversals
BEGIN SELECT RAISE(ABORT, 'a reversal never changes'); END;
CREATE TRIGGER reversals_are_kept BEFORE DELETE ON pay_line_reversals
BEGIN SELECT RAISE(ABORT, 'a reversal never changes'); END;
CREATE TRIGGER reversals_are_not_replaced BEFORE INSERT ON pay_line_reversals
WHEN EXISTS (
  SELECT 1 FROM pay_line_reversals
  WHERE company_id = NEW.company_id AND line_id = NEW.line_id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a reversal never changes'); END;

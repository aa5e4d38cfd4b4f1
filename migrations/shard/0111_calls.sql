-- Telephone calls: one row a call, written when it begins. `outcome` and the times of its end are
-- null while it goes on.
CREATE TABLE calls (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  caller_name TEXT NOT NULL,
  customer_id TEXT,
  note TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  started_at_ms INTEGER NOT NULL,
  ended_at_ms INTEGER,
  outcome TEXT CHECK (outcome IN ('ticket', 'attached', 'settled', 'nobody', 'wrong_number')),
  ticket_id TEXT,
  version INTEGER NOT NULL,
  PRIMARY KEY (company_id, id),
  CHECK ((ended_at_ms IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX calls_by_time ON calls (company_id, started_at_ms);

-- A call that has ended is a record.
CREATE TRIGGER ended_calls_stay BEFORE UPDATE ON calls WHEN OLD.outcome IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a call that has ended never changes'); END;

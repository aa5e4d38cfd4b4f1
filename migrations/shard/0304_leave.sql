-- Leave that people ask for: which working days it takes and how they are paid is what the rules found
-- when it was asked for; somebody else decides. The days of leave that was approved lie beside it.
CREATE TABLE leave_requests (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  kind_name TEXT NOT NULL CHECK (json_valid(kind_name)),
  from_date TEXT NOT NULL,
  from_half TEXT NOT NULL CHECK (from_half IN ('morning', 'afternoon')),
  to_date TEXT NOT NULL,
  to_half TEXT NOT NULL CHECK (to_half IN ('morning', 'afternoon')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  -- Who stands in, where somebody does.
  stand_in_id TEXT,
  stand_in_name TEXT,
  -- What the rules found, with its explanation.
  days TEXT NOT NULL CHECK (json_valid(days)),
  half_days INTEGER NOT NULL CHECK (half_days > 0),
  paid_percent INTEGER NOT NULL CHECK (paid_percent BETWEEN 0 AND 100),
  explanation TEXT NOT NULL CHECK (json_valid(explanation)),
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  requested_by TEXT NOT NULL,
  requested_by_name TEXT NOT NULL,
  requested_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('requested', 'approved', 'declined', 'withdrawn')),
  verdict TEXT,
  decided_by TEXT,
  decided_by_name TEXT,
  decided_at_ms INTEGER,
  withdrawal TEXT,
  withdrawn_by_name TEXT,
  withdrawn_at_ms INTEGER,
  -- The absence that the desk was told of.
  absence_id TEXT,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK (from_date <= to_date),
  CHECK ((stand_in_id IS NULL) = (stand_in_name IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at_ms IS NULL)),
  CHECK (state IN ('requested', 'withdrawn') OR decided_by IS NOT NULL),
  CHECK ((state = 'withdrawn') = (withdrawal IS NOT NULL)),
  -- Nobody decides their own leave, or one that they asked for.
  CHECK (decided_by IS NULL OR (decided_by <> person_id AND decided_by <> requested_by))
) STRICT;

CREATE INDEX leave_requests_in_order ON leave_requests (company_id, from_date, id);
CREATE INDEX leave_requests_of_person ON leave_requests (company_id, person_id, from_date, id);
CREATE INDEX leave_requests_waiting ON leave_requests (company_id, from_date, id)
  WHERE state = 'requested';

-- Half a day is on leave once, whatever was asked for besides.
CREATE TABLE leave_days (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  date TEXT NOT NULL,
  half TEXT NOT NULL CHECK (half IN ('morning', 'afternoon')),
  leave_id TEXT NOT NULL,
  PRIMARY KEY (company_id, person_id, date, half),
  FOREIGN KEY (company_id, leave_id) REFERENCES leave_requests (company_id, id)
) STRICT;
CREATE INDEX leave_days_of_leave ON leave_days (company_id, leave_id);
CREATE INDEX leave_days_in_order ON leave_days (company_id, date, person_id);

CREATE TRIGGER leave_keeps_its_wish BEFORE UPDATE ON leave_requests
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.kind <> OLD.kind OR NEW.from_date <> OLD.from_date OR NEW.to_date <> OLD.to_date
  OR NEW.from_half <> OLD.from_half OR NEW.to_half <> OLD.to_half OR NEW.reason <> OLD.reason
  OR NEW.days <> OLD.days OR NEW.paid_percent <> OLD.paid_percent
  OR NEW.explanation <> OLD.explanation OR NEW.requested_by <> OLD.requested_by
  OR (OLD.decided_by IS NOT NULL AND (NEW.decided_by IS NOT OLD.decided_by
    OR NEW.verdict IS NOT OLD.verdict))
BEGIN SELECT RAISE(ABORT, 'what was asked of leave and decided never changes'); END;
CREATE TRIGGER leave_that_is_over_stays BEFORE UPDATE ON leave_requests
WHEN OLD.state IN ('declined', 'withdrawn')
BEGIN SELECT RAISE(ABORT, 'leave that was declined or withdrawn never changes'); END;
CREATE TRIGGER leave_is_kept BEFORE DELETE ON leave_requests
BEGIN SELECT RAISE(ABORT, 'leave is only added to'); END;
CREATE TRIGGER leave_is_not_replaced BEFORE INSERT ON leave_requests
WHEN EXISTS (SELECT 1 FROM leave_requests WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: leave is only added to'); END;

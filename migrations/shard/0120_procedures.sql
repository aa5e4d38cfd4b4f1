-- Procedures as they are carried out. A record goes by the version of its rule under which it was
-- started; where it stands is worked out from its entries, which are only added to.
CREATE TABLE procedure_records (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  template TEXT NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'done', 'declined', 'dropped')),
  responsible_id TEXT NOT NULL,
  about_id TEXT,
  ticket_id TEXT,
  part_of_id TEXT,
  drafted_as TEXT,
  due_on TEXT,
  due_at_ms INTEGER,
  awaited TEXT NOT NULL,
  started_by TEXT NOT NULL,
  started_at_ms INTEGER NOT NULL,
  finished_at_ms INTEGER,
  told_overdue_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK ((state = 'open') = (finished_at_ms IS NULL)),
  CHECK ((due_on IS NULL) = (due_at_ms IS NULL))
) STRICT;
CREATE INDEX procedure_records_by_start ON procedure_records (company_id, started_at_ms, id);
CREATE INDEX procedure_records_of_ticket ON procedure_records (company_id, ticket_id)
  WHERE ticket_id IS NOT NULL;
CREATE INDEX procedure_records_parts ON procedure_records (company_id, part_of_id)
  WHERE part_of_id IS NOT NULL;
CREATE INDEX procedure_records_falling_due ON procedure_records (due_at_ms)
  WHERE state = 'open' AND told_overdue_at_ms IS NULL;
CREATE TRIGGER procedure_records_end_once BEFORE UPDATE ON procedure_records
WHEN OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a finished procedure never changes'); END;
CREATE TRIGGER procedure_records_are_kept BEFORE DELETE ON procedure_records
BEGIN SELECT RAISE(ABORT, 'a procedure’s record never changes'); END;
CREATE TRIGGER procedure_records_are_not_replaced BEFORE INSERT ON procedure_records
WHEN EXISTS (
  SELECT 1 FROM procedure_records WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a procedure’s record'); END;

CREATE TABLE procedure_entries (
  company_id TEXT NOT NULL,
  record_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  at_ms INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  role TEXT NOT NULL,
  act TEXT NOT NULL,
  note TEXT NOT NULL,
  people_ids TEXT NOT NULL,
  file_ids TEXT NOT NULL,
  PRIMARY KEY (company_id, record_id, position)
) STRICT;
CREATE TRIGGER procedure_entries_stay BEFORE UPDATE ON procedure_entries
BEGIN SELECT RAISE(ABORT, 'what was done is only added to'); END;
CREATE TRIGGER procedure_entries_are_kept BEFORE DELETE ON procedure_entries
BEGIN SELECT RAISE(ABORT, 'what was done is only added to'); END;
CREATE TRIGGER procedure_entries_are_not_replaced BEFORE INSERT ON procedure_entries
WHEN EXISTS (
  SELECT 1 FROM procedure_entries
  WHERE company_id = NEW.company_id AND record_id = NEW.record_id AND position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what was done is only added to'); END;

-- Duties that come round: whose they are, and when the next record opens. While one is open,
-- nothing else is planned: what comes next is worked out from the day on which it is done.
CREATE TABLE procedure_schedules (
  company_id TEXT NOT NULL,
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  title TEXT NOT NULL,
  responsible_id TEXT NOT NULL,
  opens_days_before INTEGER NOT NULL,
  next_on TEXT,
  opens_at_ms INTEGER,
  due_at_ms INTEGER,
  set_by TEXT NOT NULL,
  PRIMARY KEY (company_id, rule_set_id),
  CHECK ((next_on IS NULL) = (opens_at_ms IS NULL)),
  CHECK ((next_on IS NULL) = (due_at_ms IS NULL))
) STRICT;
CREATE INDEX procedure_schedules_opening ON procedure_schedules (opens_at_ms)
  WHERE opens_at_ms IS NOT NULL;

-- Who holds the posts that procedures name.
CREATE TABLE post_holders (
  company_id TEXT NOT NULL,
  post TEXT NOT NULL,
  person_id TEXT NOT NULL,
  PRIMARY KEY (company_id, post, person_id)
) STRICT;

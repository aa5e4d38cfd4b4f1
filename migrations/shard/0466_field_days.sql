-- On how many days of a month somebody was on site, where the field allowance goes by it (R19.13.5). What
-- was recorded stays; a later entry takes its place, and says why.
CREATE TABLE field_days (
  company_id TEXT NOT NULL,
  month TEXT NOT NULL,
  person_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 31),
  -- Why it takes the place of the one before; null of the first.
  reason TEXT CHECK (reason <> ''),
  recorded_by TEXT NOT NULL CHECK (recorded_by <> person_id),
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, month, person_id, n),
  CHECK ((n = 1) = (reason IS NULL))
) STRICT;

CREATE TRIGGER field_days_stay BEFORE UPDATE ON field_days
BEGIN SELECT RAISE(ABORT, 'a record of days on site never changes'); END;
CREATE TRIGGER field_days_are_kept BEFORE DELETE ON field_days
BEGIN SELECT RAISE(ABORT, 'a record of days on site never changes'); END;
CREATE TRIGGER field_days_follow_on BEFORE INSERT ON field_days
WHEN NEW.n <> 1 + (
  SELECT count(*) FROM field_days
  WHERE company_id = NEW.company_id AND month = NEW.month AND person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: field_days are only added to'); END;

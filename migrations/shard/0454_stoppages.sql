-- When work stood still, for whom and why, as the company announced it (R19.13.2). What was recorded
-- stays; it is taken back once, with a reason.
CREATE TABLE stoppages (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('company', 'group', 'project', 'people')),
  -- The group or the project, and what it was called then.
  part_id TEXT,
  part_name TEXT,
  -- Whom it is for; null where it is everybody.
  people TEXT CHECK (json_array_length(people) > 0),
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL CHECK (to_date >= from_date),
  cause TEXT NOT NULL CHECK (cause <> ''),
  recorded_by TEXT NOT NULL,
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  withdrawn_by TEXT,
  withdrawn_by_name TEXT,
  withdrawn_at_ms INTEGER,
  withdrawn_reason TEXT CHECK (withdrawn_reason <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK ((part = 'company') = (people IS NULL)),
  CHECK ((part IN ('group', 'project')) = (part_id IS NOT NULL)
    AND (part_id IS NULL) = (part_name IS NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at_ms IS NULL)
    AND (withdrawn_by IS NULL) = (withdrawn_by_name IS NULL)
    AND (withdrawn_by IS NULL) = (withdrawn_reason IS NULL))
) STRICT;

CREATE INDEX stoppages_by_day ON stoppages (company_id, from_date, id);

CREATE TRIGGER stoppages_stay BEFORE UPDATE ON stoppages
WHEN OLD.withdrawn_by IS NOT NULL OR NEW.withdrawn_by IS NULL
  OR NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.part <> OLD.part
  OR NEW.part_id IS NOT OLD.part_id OR NEW.part_name IS NOT OLD.part_name
  OR NEW.people IS NOT OLD.people OR NEW.from_date <> OLD.from_date OR NEW.to_date <> OLD.to_date
  OR NEW.cause <> OLD.cause OR NEW.recorded_by <> OLD.recorded_by
  OR NEW.recorded_by_name <> OLD.recorded_by_name OR NEW.recorded_at_ms <> OLD.recorded_at_ms
  OR NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'when work stood still never changes'); END;
CREATE TRIGGER stoppages_are_kept BEFORE DELETE ON stoppages
BEGIN SELECT RAISE(ABORT, 'when work stood still never changes'); END;
CREATE TRIGGER stoppages_are_not_replaced BEFORE INSERT ON stoppages
WHEN EXISTS (SELECT 1 FROM stoppages WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: stoppages are only added to'); END;

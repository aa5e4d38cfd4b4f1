-- Who is stationed at which regional office, from which day to which (R19.9.9). What was recorded stays;
-- the last day is added once.
CREATE TABLE stations (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  office TEXT NOT NULL CHECK (office <> ''),
  from_date TEXT NOT NULL,
  last_day TEXT CHECK (last_day >= from_date),
  recorded_by TEXT NOT NULL CHECK (recorded_by <> person_id),
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  ended_by TEXT CHECK (ended_by <> person_id),
  ended_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK ((last_day IS NULL) = (ended_by IS NULL) AND (last_day IS NULL) = (ended_at_ms IS NULL))
) STRICT;

CREATE UNIQUE INDEX one_station_at_a_time ON stations (company_id, person_id) WHERE last_day IS NULL;
CREATE INDEX stations_by_day ON stations (company_id, from_date, id);

-- A day is spent at one office.
CREATE TRIGGER stations_do_not_overlap BEFORE INSERT ON stations
WHEN EXISTS (
  SELECT 1 FROM stations
  WHERE company_id = NEW.company_id AND person_id = NEW.person_id
    AND (last_day IS NULL OR last_day >= NEW.from_date)
    AND (NEW.last_day IS NULL OR from_date <= NEW.last_day))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a day is spent at one office, and stations are only added to'); END;
CREATE TRIGGER stations_stay BEFORE UPDATE ON stations
WHEN OLD.last_day IS NOT NULL OR NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id
  OR NEW.person_id <> OLD.person_id OR NEW.office <> OLD.office OR NEW.from_date <> OLD.from_date
  OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at_ms <> OLD.recorded_at_ms
BEGIN SELECT RAISE(ABORT, 'where somebody was stationed never changes'); END;
CREATE TRIGGER stations_are_kept BEFORE DELETE ON stations
BEGIN SELECT RAISE(ABORT, 'where somebody was stationed never changes'); END;
CREATE TRIGGER stations_are_not_replaced BEFORE INSERT ON stations
WHEN EXISTS (SELECT 1 FROM stations WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: stations are only added to'); END;

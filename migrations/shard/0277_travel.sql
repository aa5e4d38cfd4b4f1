-- Trips from the request to the settlement (R19.6, R19.8, R19.9). Trips from before had no kind and
-- nobody could approve them: they wait for approval as work outside the city, and whoever approves
-- reads what they are taken for.
CREATE TABLE trips_with_itinerary (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('guidance', 'guidance_inside_province', 'work')),
  destination TEXT NOT NULL,
  purpose TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL CHECK (to_date >= from_date),
  itinerary TEXT NOT NULL CHECK (json_valid(itinerary)),
  rides TEXT NOT NULL CHECK (json_valid(rides)),
  project_id TEXT,
  -- What one would like to be given beforehand.
  advance_fen INTEGER CHECK (advance_fen > 0),
  requested_by TEXT NOT NULL,
  requested_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  -- What it goes by since it was approved; null where the company had no rules of travel.
  rule_set_id TEXT,
  rule_version INTEGER,
  state TEXT NOT NULL CHECK (state IN
    ('requested', 'approved', 'declined', 'withdrawn', 'claimed', 'checked', 'settled')),
  waits_for TEXT CHECK (waits_for IN ('approval', 'finance')),
  -- Days that were paid once it was checked: a month of guidance can have a limit.
  paid_days INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, project_id) REFERENCES projects (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK ((state IN ('checked', 'settled')) = (paid_days IS NOT NULL))
) STRICT;

INSERT INTO trips_with_itinerary
SELECT t.company_id, t.id, t.person_id, coalesce(m.name, t.person_id), 'work', t.destination,
  t.purpose, t.from_date, t.to_date,
  json_array(json_object('from', t.from_date, 'to', t.to_date, 'place', t.destination,
    'plan', t.purpose)),
  json_array(json_object('mode', t.transport,
    'scope', CASE t.transport WHEN 'taxi' THEN 'city' ELSE 'intercity' END,
    'seat', NULL, 'reason', NULL)),
  NULL, NULL, t.person_id, coalesce(m.name, t.person_id), t.recorded_at_ms, NULL, NULL,
  'requested', 'approval', NULL, 1
FROM trips t LEFT JOIN members m ON m.company_id = t.company_id AND m.person_id = t.person_id;

DROP TABLE trips;
ALTER TABLE trips_with_itinerary RENAME TO trips;

CREATE INDEX trips_in_order ON trips (company_id, from_date, id);
CREATE INDEX trips_of_person ON trips (company_id, person_id, from_date, id);
CREATE INDEX trips_waiting ON trips (company_id, waits_for, from_date, id)
  WHERE waits_for IS NOT NULL;

CREATE TRIGGER trips_keep_what_was_asked BEFORE UPDATE ON trips
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.person_name <> OLD.person_name OR NEW.kind <> OLD.kind
  OR NEW.destination <> OLD.destination OR NEW.purpose <> OLD.purpose
  OR NEW.from_date <> OLD.from_date OR NEW.to_date <> OLD.to_date
  OR NEW.itinerary <> OLD.itinerary OR NEW.rides <> OLD.rides
  OR NEW.project_id IS NOT OLD.project_id OR NEW.advance_fen IS NOT OLD.advance_fen
  OR NEW.requested_by <> OLD.requested_by OR NEW.recorded_at_ms <> OLD.recorded_at_ms
  OR (OLD.rule_set_id IS NOT NULL AND (NEW.rule_set_id IS NOT OLD.rule_set_id
    OR NEW.rule_version IS NOT OLD.rule_version))
BEGIN SELECT RAISE(ABORT, 'what a trip was requested as never changes'); END;
CREATE TRIGGER ended_trips_stay BEFORE UPDATE ON trips
WHEN OLD.state IN ('declined', 'withdrawn', 'settled')
BEGIN SELECT RAISE(ABORT, 'a trip that ended never changes'); END;
CREATE TRIGGER trips_are_kept BEFORE DELETE ON trips
BEGIN SELECT RAISE(ABORT, 'trips are only added to'); END;
CREATE TRIGGER trips_are_not_replaced BEFORE INSERT ON trips
WHEN EXISTS (SELECT 1 FROM trips WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: trips are only added to'); END;

-- What was done with a trip, each under the version that it had by then.
CREATE TABLE trip_entries (
  company_id TEXT NOT NULL,
  trip_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  did TEXT NOT NULL CHECK (did IN ('approved', 'declined', 'withdrawn', 'advance_paid',
    'overrun_asked', 'overrun_decided', 'claimed', 'returned', 'checked', 'settled')),
  -- What was said of it: days, amounts in fen, and of a check what the trip came to.
  said TEXT NOT NULL CHECK (json_valid(said)),
  note TEXT NOT NULL,
  -- The traveller, so that nobody decides about their own.
  person_id TEXT NOT NULL,
  by_id TEXT NOT NULL,
  by_name TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, trip_id, n),
  FOREIGN KEY (company_id, trip_id) REFERENCES trips (company_id, id),
  CHECK (did IN ('withdrawn', 'overrun_asked', 'claimed') OR by_id <> person_id)
) STRICT;
CREATE UNIQUE INDEX trips_are_settled_once ON trip_entries (company_id, trip_id)
  WHERE did = 'settled';

CREATE TRIGGER trip_entries_stay BEFORE UPDATE ON trip_entries
BEGIN SELECT RAISE(ABORT, 'what was done with a trip never changes'); END;
CREATE TRIGGER trip_entries_are_kept BEFORE DELETE ON trip_entries
BEGIN SELECT RAISE(ABORT, 'what was done with a trip is only added to'); END;
CREATE TRIGGER trip_entries_are_not_replaced BEFORE INSERT ON trip_entries
WHEN EXISTS (
  SELECT 1 FROM trip_entries WHERE company_id = NEW.company_id AND trip_id = NEW.trip_id
    AND (n = NEW.n OR (did = 'settled' AND NEW.did = 'settled')))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what was done with a trip is only added to'); END;

-- The log of each day away (R19.6.4); the last one of a day holds.
CREATE TABLE trip_logs (
  company_id TEXT NOT NULL,
  trip_id TEXT NOT NULL,
  date TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  place TEXT NOT NULL,
  night TEXT CHECK (night IN ('county', 'prefecture', 'big_city')),
  work TEXT NOT NULL,
  written_by TEXT NOT NULL,
  written_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, trip_id, date, n),
  FOREIGN KEY (company_id, trip_id) REFERENCES trips (company_id, id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER trip_logs_stay BEFORE UPDATE ON trip_logs
BEGIN SELECT RAISE(ABORT, 'a travel log never changes'); END;
CREATE TRIGGER trip_logs_are_kept BEFORE DELETE ON trip_logs
BEGIN SELECT RAISE(ABORT, 'travel logs are only added to'); END;
CREATE TRIGGER trip_logs_are_not_replaced BEFORE INSERT ON trip_logs
WHEN EXISTS (
  SELECT 1 FROM trip_logs WHERE company_id = NEW.company_id AND trip_id = NEW.trip_id
    AND date = NEW.date AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: travel logs are only added to'); END;

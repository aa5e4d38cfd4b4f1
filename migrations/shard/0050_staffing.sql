-- Who works in which group, when and how much, who stands in for whom, and who answers for which
-- customer. The Desk has a copy.
CREATE TABLE support_groups (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  -- The name that routing rules call it by.
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  -- What it serves: lists of names; an empty one is everything.
  products TEXT NOT NULL CHECK (json_valid(products)),
  regions TEXT NOT NULL CHECK (json_valid(regions)),
  businesses TEXT NOT NULL CHECK (json_valid(businesses)),
  leader_id TEXT NOT NULL,
  deputy_id TEXT,
  -- [{personId, expertise: [{field, level}, …]}, …]
  members TEXT NOT NULL CHECK (json_valid(members)),
  -- A dissolved group stays: tickets of its time name it.
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK (deputy_id IS NULL OR deputy_id <> leader_id)
) STRICT;
CREATE UNIQUE INDEX support_groups_by_key ON support_groups (company_id, key);

-- How much open work someone may have, and their working hours, where they have figures of their own.
CREATE TABLE duties (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  capacity_minutes INTEGER CHECK (capacity_minutes >= 0),
  -- {timezone, hours: {mon: [["09:00", "18:00"]], …}, keepsHolidays}
  shift TEXT CHECK (shift IS NULL OR json_valid(shift)),
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, person_id)
) STRICT;

-- Dated absences, half-open, each with whoever stands in.
CREATE TABLE absences (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  substitute_id TEXT,
  from_ms INTEGER NOT NULL,
  to_ms INTEGER NOT NULL,
  reason TEXT NOT NULL,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
  recorded_by TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK (from_ms < to_ms),
  CHECK (substitute_id IS NULL OR substitute_id <> person_id)
) STRICT;
CREATE INDEX absences_by_end ON absences (company_id, to_ms);

-- The first and second responsible of a customer. Each pair lasts until the next one begins, so
-- that there is neither a gap nor an overlap.
CREATE TABLE customer_pairs (
  company_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  from_ms INTEGER NOT NULL,
  first_id TEXT NOT NULL,
  second_id TEXT,
  reason TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  PRIMARY KEY (company_id, customer_id, n),
  CHECK (second_id IS NULL OR second_id <> first_id)
) STRICT;
CREATE TRIGGER customer_pairs_stay BEFORE UPDATE ON customer_pairs
BEGIN SELECT RAISE(ABORT, 'who was responsible for a customer never changes'); END;
CREATE TRIGGER customer_pairs_are_kept BEFORE DELETE ON customer_pairs
BEGIN SELECT RAISE(ABORT, 'who was responsible for a customer never changes'); END;

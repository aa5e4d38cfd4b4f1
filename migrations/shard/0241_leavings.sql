-- That somebody leaves: the letter, the last day and the clause it comes from, what was handed over,
-- and when their access ends (R11.4, R12.4, R19.3).
CREATE TABLE leavings (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  -- Names as they were when it was recorded.
  person_name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('resignation', 'by_company')),
  letter TEXT NOT NULL CHECK (letter <> ''),
  letter_on TEXT NOT NULL,
  wants_last_day TEXT,
  on_probation INTEGER NOT NULL CHECK (on_probation IN (0, 1)),
  -- Null where the company had no rules of leaving.
  rule_set_id TEXT,
  rule_version INTEGER,
  -- The first day on which the rules let the person go, with its explanation; null while they do not decide.
  earliest_last_day TEXT,
  explanation TEXT CHECK (explanation IS NULL OR json_valid(explanation)),
  last_day TEXT,
  -- The end of that day where the company is: then access ends.
  access_ends_at_ms INTEGER,
  agreed_reason TEXT,
  agreed_by TEXT,
  agreed_by_name TEXT,
  agreed_at_ms INTEGER,
  state TEXT NOT NULL CHECK (state IN ('open', 'completed', 'withdrawn')),
  recorded_by TEXT NOT NULL,
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  access_ended_at_ms INTEGER,
  -- Set where it ended before its time.
  access_reason TEXT,
  access_ended_by_name TEXT,
  ended_reason TEXT,
  ended_by TEXT,
  ended_by_name TEXT,
  ended_at_ms INTEGER,
  -- What still hung on the person when it was completed all the same.
  left_over TEXT CHECK (left_over IS NULL OR json_valid(left_over)),
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK ((last_day IS NULL) = (access_ends_at_ms IS NULL)),
  CHECK ((earliest_last_day IS NULL) = (explanation IS NULL)),
  -- Nobody agrees to their own last day, or completes their own leaving.
  CHECK (agreed_by IS NULL OR agreed_by <> person_id),
  CHECK (state <> 'completed' OR ended_by <> person_id),
  CHECK ((state = 'open') = (ended_at_ms IS NULL)),
  CHECK (left_over IS NULL OR ended_reason IS NOT NULL)
) STRICT;

-- One at a time.
CREATE UNIQUE INDEX leavings_open ON leavings (company_id, person_id) WHERE state = 'open';
CREATE INDEX leavings_in_order ON leavings (company_id, recorded_at_ms, id);
CREATE INDEX leavings_of_person ON leavings (company_id, person_id, recorded_at_ms, id);
CREATE INDEX leavings_due ON leavings (access_ends_at_ms)
  WHERE access_ended_at_ms IS NULL AND state <> 'withdrawn';

CREATE TRIGGER leavings_keep_what_was_written BEFORE UPDATE ON leavings
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.person_name <> OLD.person_name OR NEW.kind <> OLD.kind OR NEW.letter <> OLD.letter
  OR NEW.letter_on <> OLD.letter_on OR NEW.wants_last_day IS NOT OLD.wants_last_day
  OR NEW.on_probation <> OLD.on_probation OR NEW.rule_set_id IS NOT OLD.rule_set_id
  OR NEW.rule_version IS NOT OLD.rule_version
  OR NEW.earliest_last_day IS NOT OLD.earliest_last_day OR NEW.explanation IS NOT OLD.explanation
  OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at_ms <> OLD.recorded_at_ms
BEGIN SELECT RAISE(ABORT, 'a letter of leaving never changes'); END;
CREATE TRIGGER leavings_are_kept BEFORE DELETE ON leavings
BEGIN SELECT RAISE(ABORT, 'leavings are only added to'); END;
CREATE TRIGGER leavings_are_not_replaced BEFORE INSERT ON leavings
WHEN EXISTS (
  SELECT 1 FROM leavings WHERE company_id = NEW.company_id AND (
    id = NEW.id OR (person_id = NEW.person_id AND state = 'open' AND NEW.state = 'open')))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: leavings are only added to'); END;
CREATE TRIGGER ended_leavings_stay BEFORE UPDATE ON leavings
WHEN OLD.state <> 'open' AND (NEW.state <> OLD.state OR NEW.last_day IS NOT OLD.last_day
  OR NEW.ended_reason IS NOT OLD.ended_reason OR NEW.ended_by IS NOT OLD.ended_by
  OR NEW.ended_at_ms IS NOT OLD.ended_at_ms OR NEW.left_over IS NOT OLD.left_over)
BEGIN SELECT RAISE(ABORT, 'a leaving that ended never changes'); END;

-- What was handed over to whom, and who confirmed it; it is only added to.
CREATE TABLE leaving_entries (
  company_id TEXT NOT NULL,
  leaving_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  did TEXT NOT NULL CHECK (did IN ('handed', 'confirmed', 'returned', 'taken_over')),
  -- Key of an item of the rules' list, or the kind of a thing that was taken over.
  subject TEXT NOT NULL,
  -- The thing that was taken over, and its title then.
  thing_id TEXT,
  title TEXT,
  to_id TEXT NOT NULL,
  to_name TEXT NOT NULL,
  note TEXT NOT NULL,
  by_id TEXT NOT NULL,
  by_name TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, leaving_id, n),
  FOREIGN KEY (company_id, leaving_id) REFERENCES leavings (company_id, id),
  CHECK ((did = 'taken_over') = (thing_id IS NOT NULL)),
  CHECK (did <> 'confirmed' OR to_id = by_id),
  CHECK (did <> 'returned' OR note <> '')
) STRICT;
CREATE INDEX leaving_entries_to ON leaving_entries (company_id, to_id, leaving_id);

CREATE TRIGGER leaving_entries_stay BEFORE UPDATE ON leaving_entries
BEGIN SELECT RAISE(ABORT, 'what was handed over never changes'); END;
CREATE TRIGGER leaving_entries_are_kept BEFORE DELETE ON leaving_entries
BEGIN SELECT RAISE(ABORT, 'what was handed over is only added to'); END;
CREATE TRIGGER leaving_entries_are_not_replaced BEFORE INSERT ON leaving_entries
WHEN EXISTS (
  SELECT 1 FROM leaving_entries
  WHERE company_id = NEW.company_id AND leaving_id = NEW.leaving_id AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what was handed over is only added to'); END;

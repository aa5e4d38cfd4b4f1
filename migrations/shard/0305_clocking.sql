-- Where people work from a day on: who is at headquarters clocks.
CREATE TABLE workplaces (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  from_date TEXT NOT NULL,
  at_headquarters INTEGER NOT NULL CHECK (at_headquarters IN (0, 1)),
  recorded_by TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id, from_date)
) STRICT;

-- A time at which somebody clocked, by the clock of the server, or a correction that was approved.
-- Of a day the first in and the last out count.
CREATE TABLE clockings (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  -- Day and time where the company is.
  date TEXT NOT NULL,
  time TEXT NOT NULL CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  place TEXT NOT NULL,
  note TEXT NOT NULL,
  correction_id TEXT,
  recorded_by TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id),
  -- Nobody writes down a time of their own but by clocking.
  CHECK (correction_id IS NULL OR recorded_by <> person_id)
) STRICT;
CREATE INDEX clockings_of_person ON clockings (company_id, person_id, date);
CREATE INDEX clockings_in_order ON clockings (company_id, date, person_id);
CREATE UNIQUE INDEX clockings_of_correction ON clockings (company_id, correction_id)
  WHERE correction_id IS NOT NULL;

CREATE TRIGGER clockings_stay BEFORE UPDATE ON clockings
BEGIN SELECT RAISE(ABORT, 'a clocking never changes'); END;
CREATE TRIGGER clockings_are_kept BEFORE DELETE ON clockings
BEGIN SELECT RAISE(ABORT, 'clockings are only added to'); END;
CREATE TRIGGER clockings_are_not_replaced BEFORE INSERT ON clockings
WHEN EXISTS (SELECT 1 FROM clockings WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: clockings are only added to'); END;

-- A clocking that was forgotten: asked for with a reason, decided by a superior.
CREATE TABLE clock_corrections (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  date TEXT NOT NULL,
  time TEXT NOT NULL CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  requested_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('requested', 'approved', 'declined')),
  verdict TEXT,
  decided_by TEXT,
  decided_by_name TEXT,
  decided_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  CHECK ((state = 'requested') = (decided_by IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at_ms IS NULL)),
  CHECK (decided_by IS NULL OR decided_by <> person_id)
) STRICT;
CREATE INDEX clock_corrections_in_order ON clock_corrections (company_id, date, id);
CREATE INDEX clock_corrections_of_person ON clock_corrections (company_id, person_id, date, id);
CREATE INDEX clock_corrections_waiting ON clock_corrections (company_id, date, id)
  WHERE state = 'requested';

CREATE TRIGGER clock_corrections_keep_their_wish BEFORE UPDATE ON clock_corrections
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.date <> OLD.date OR NEW.time <> OLD.time OR NEW.direction <> OLD.direction
  OR NEW.reason <> OLD.reason OR OLD.state <> 'requested'
BEGIN SELECT RAISE(ABORT, 'what was asked of a clocking and decided never changes'); END;
CREATE TRIGGER clock_corrections_are_kept BEFORE DELETE ON clock_corrections
BEGIN SELECT RAISE(ABORT, 'corrections of clockings are only added to'); END;

-- What people say of where they are on a day; the last word of a day holds.
CREATE TABLE day_words (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  date TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  status TEXT NOT NULL
    CHECK (status IN ('headquarters', 'on_site', 'travelling', 'standby', 'training')),
  note TEXT NOT NULL,
  said_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id, date, n)
) STRICT;
CREATE INDEX day_words_in_order ON day_words (company_id, date, person_id, n);
CREATE TRIGGER day_words_stay BEFORE UPDATE ON day_words
BEGIN SELECT RAISE(ABORT, 'a word of a day never changes'); END;
CREATE TRIGGER day_words_are_kept BEFORE DELETE ON day_words
BEGIN SELECT RAISE(ABORT, 'words of a day are only added to'); END;

-- What lateness cost somebody in a month: one line of pay, once.
CREATE TABLE lapse_deductions (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  month TEXT NOT NULL,
  line_id TEXT NOT NULL,
  times INTEGER NOT NULL CHECK (times > 0),
  explanation TEXT NOT NULL CHECK (json_valid(explanation)),
  decided_by TEXT NOT NULL CHECK (decided_by <> person_id),
  decided_by_name TEXT NOT NULL,
  decided_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id, month)
) STRICT;
CREATE TRIGGER lapse_deductions_stay BEFORE UPDATE ON lapse_deductions
BEGIN SELECT RAISE(ABORT, 'what lateness cost never changes'); END;
CREATE TRIGGER lapse_deductions_are_kept BEFORE DELETE ON lapse_deductions
BEGIN SELECT RAISE(ABORT, 'deductions are only added to'); END;
CREATE TRIGGER lapse_deductions_are_not_replaced BEFORE INSERT ON lapse_deductions
WHEN EXISTS (SELECT 1 FROM lapse_deductions
  WHERE company_id = NEW.company_id AND person_id = NEW.person_id AND month = NEW.month)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: deductions are only added to'); END;

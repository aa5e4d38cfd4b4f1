-- What a run took by the pay calendar, as of its calculation: attendance from one day to another, who
-- had joined by when, and by when it is due to be paid. Null for runs of before, which took their
-- calendar month.
ALTER TABLE pay_runs ADD COLUMN attendance_from TEXT;
ALTER TABLE pay_runs ADD COLUMN attendance_to TEXT
  CHECK ((attendance_from IS NULL) = (attendance_to IS NULL) AND attendance_from <= attendance_to);
ALTER TABLE pay_runs ADD COLUMN roster_on TEXT;
ALTER TABLE pay_runs ADD COLUMN pay_on TEXT;
-- Who joined after that day, in the month: a correction of it pays them.
ALTER TABLE pay_runs ADD COLUMN after_roster TEXT NOT NULL DEFAULT '[]'
  CHECK (json_valid(after_roster));

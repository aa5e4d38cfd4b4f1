-- Why a trip was asked for only after it had begun (R19.6.1). Trips from before this were asked late without a word.
ALTER TABLE trips ADD COLUMN late_reason TEXT CHECK (late_reason <> '');

CREATE TRIGGER trips_keep_why_they_were_late BEFORE UPDATE OF late_reason ON trips
WHEN NEW.late_reason IS NOT OLD.late_reason
BEGIN SELECT RAISE(ABORT, 'what a trip was requested as never changes'); END;

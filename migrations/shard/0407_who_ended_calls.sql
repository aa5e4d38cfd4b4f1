-- Who ended a call: not always whoever took it. Of those that ended before this was noted it is not known.
ALTER TABLE calls ADD COLUMN ended_by TEXT;

-- A call that has ended is a record, and so is who ended it.
CREATE TRIGGER ended_calls_keep_who BEFORE UPDATE ON calls
WHEN OLD.outcome IS NOT NULL AND NEW.ended_by IS NOT OLD.ended_by
BEGIN SELECT RAISE(ABORT, 'who ended a call never changes'); END;

-- Since when somebody is back who had leave for longer: the half days from then on are given back.
ALTER TABLE leave_requests ADD COLUMN back_on TEXT;
ALTER TABLE leave_requests ADD COLUMN back_half TEXT
  CHECK ((back_half IS NULL) = (back_on IS NULL) AND back_half IN ('morning', 'afternoon'));
ALTER TABLE leave_requests ADD COLUMN back_reason TEXT;
ALTER TABLE leave_requests ADD COLUMN back_by_name TEXT;
ALTER TABLE leave_requests ADD COLUMN back_at_ms INTEGER;

CREATE TRIGGER leave_is_cut_short_once BEFORE UPDATE ON leave_requests
WHEN (OLD.back_on IS NOT NULL AND (NEW.back_on IS NOT OLD.back_on
    OR NEW.back_half IS NOT OLD.back_half OR NEW.back_reason IS NOT OLD.back_reason))
  OR (NEW.back_on IS NOT NULL AND NEW.state <> 'approved')
BEGIN SELECT RAISE(ABORT, 'leave is cut short once, and that never changes'); END;

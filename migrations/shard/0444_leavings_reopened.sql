-- A leaving that was completed too early is opened again, with a reason; how it had ended stays.
ALTER TABLE leavings ADD COLUMN reopened TEXT CHECK (json_valid(reopened));

DROP TRIGGER ended_leavings_stay;
CREATE TRIGGER ended_leavings_stay BEFORE UPDATE ON leavings
WHEN OLD.state <> 'open' AND (NEW.state <> OLD.state OR NEW.last_day IS NOT OLD.last_day
  OR (NEW.ended_reason IS NOT OLD.ended_reason AND NOT (
    NEW.letter = '***' AND OLD.ended_reason IS NOT NULL AND NEW.ended_reason = '***'))
  OR NEW.ended_by IS NOT OLD.ended_by OR NEW.ended_at_ms IS NOT OLD.ended_at_ms
  OR NEW.left_over IS NOT OLD.left_over)
  AND NOT (OLD.state = 'completed' AND NEW.state = 'open' AND OLD.letter <> '***'
    AND NEW.last_day IS OLD.last_day
    AND coalesce(json_array_length(NEW.reopened), 0)
      = coalesce(json_array_length(OLD.reopened), 0) + 1)
BEGIN SELECT RAISE(ABORT, 'a leaving that ended never changes'); END;

-- What was said then is only added to, until it is removed with the letter.
CREATE TRIGGER leavings_keep_reopenings BEFORE UPDATE ON leavings
WHEN NEW.reopened IS NOT OLD.reopened AND NEW.letter <> '***'
  AND NOT (OLD.state = 'completed' AND NEW.state = 'open')
BEGIN SELECT RAISE(ABORT, 'a leaving that ended never changes'); END;

-- What was left when a leaving was completed is called by names that can be a customer's or a ticket's:
-- they go with the letter, when the period for people is over. How many of which kind, and the items of
-- the rules' own list, stay.
DROP TRIGGER ended_leavings_stay;

UPDATE leavings SET left_over = (
  SELECT json_group_array(CASE
    WHEN type <> 'object' THEN json_object('kind', NULL, 'title', '')
    WHEN value ->> '$.kind' IS NULL THEN json(value)
    ELSE json_object('kind', value ->> '$.kind', 'title', '') END)
  FROM json_each(left_over))
WHERE left_over IS NOT NULL AND letter = '***';

CREATE TRIGGER ended_leavings_stay BEFORE UPDATE ON leavings
WHEN OLD.state <> 'open' AND (NEW.state <> OLD.state OR NEW.last_day IS NOT OLD.last_day
  OR (NEW.ended_reason IS NOT OLD.ended_reason AND NOT (
    NEW.letter = '***' AND OLD.ended_reason IS NOT NULL AND NEW.ended_reason = '***'))
  OR NEW.ended_by IS NOT OLD.ended_by OR NEW.ended_at_ms IS NOT OLD.ended_at_ms
  OR (NEW.left_over IS NOT OLD.left_over AND NOT (
    NEW.letter = '***' AND OLD.letter <> '***'
    AND json_array_length(NEW.left_over) = json_array_length(OLD.left_over))))
  AND NOT (OLD.state = 'completed' AND NEW.state = 'open' AND OLD.letter <> '***'
    AND NEW.last_day IS OLD.last_day
    AND coalesce(json_array_length(NEW.reopened), 0)
      = coalesce(json_array_length(OLD.reopened), 0) + 1)
BEGIN SELECT RAISE(ABORT, 'a leaving that ended never changes'); END;

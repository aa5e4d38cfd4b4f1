-- Nobody changes a letter of leaving, or a leaving that ended; what was written in it of the person is
-- removed all the same, when the period for people is over.
DROP TRIGGER leavings_keep_what_was_written;
CREATE TRIGGER leavings_keep_what_was_written BEFORE UPDATE ON leavings
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.person_name <> OLD.person_name OR NEW.kind <> OLD.kind
  OR (NEW.letter <> OLD.letter AND NOT (OLD.state <> 'open' AND NEW.letter = '***'))
  OR NEW.letter_on <> OLD.letter_on OR NEW.wants_last_day IS NOT OLD.wants_last_day
  OR NEW.on_probation <> OLD.on_probation OR NEW.rule_set_id IS NOT OLD.rule_set_id
  OR NEW.rule_version IS NOT OLD.rule_version
  OR NEW.earliest_last_day IS NOT OLD.earliest_last_day OR NEW.explanation IS NOT OLD.explanation
  OR NEW.recorded_by <> OLD.recorded_by OR NEW.recorded_at_ms <> OLD.recorded_at_ms
BEGIN SELECT RAISE(ABORT, 'a letter of leaving never changes'); END;

DROP TRIGGER ended_leavings_stay;
CREATE TRIGGER ended_leavings_stay BEFORE UPDATE ON leavings
WHEN OLD.state <> 'open' AND (NEW.state <> OLD.state OR NEW.last_day IS NOT OLD.last_day
  OR (NEW.ended_reason IS NOT OLD.ended_reason AND NOT (
    NEW.letter = '***' AND OLD.ended_reason IS NOT NULL AND NEW.ended_reason = '***'))
  OR NEW.ended_by IS NOT OLD.ended_by OR NEW.ended_at_ms IS NOT OLD.ended_at_ms
  OR NEW.left_over IS NOT OLD.left_over)
BEGIN SELECT RAISE(ABORT, 'a leaving that ended never changes'); END;
CREATE INDEX leavings_ended ON leavings (company_id, ended_at_ms)
  WHERE state <> 'open' AND letter <> '***';

-- When whoever still owes an appraisal something is reminded, and when they are told that its time is
-- over. Empty once they were. A sheet that was opened before this has neither.
ALTER TABLE appraisals ADD COLUMN remind_at_ms INTEGER;
ALTER TABLE appraisals ADD COLUMN tell_over_at_ms INTEGER;

CREATE INDEX appraisals_to_remind ON appraisals (remind_at_ms) WHERE remind_at_ms IS NOT NULL;
CREATE INDEX appraisals_to_tell_over ON appraisals (tell_over_at_ms)
  WHERE tell_over_at_ms IS NOT NULL;

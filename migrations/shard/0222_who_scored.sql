-- Whoever gave any of a sheet's scores does not hear the appeal against its result.
ALTER TABLE appraisals ADD COLUMN scorers TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(scorers));

-- What was scored before now is known from the audit.
DROP TRIGGER completed_appraisals_stay;
UPDATE appraisals SET scorers = (
  SELECT json_group_array(DISTINCT person_id) FROM audit
  WHERE audit.company_id = appraisals.company_id AND subject = appraisals.id
    AND action = 'appraisal.scored');
CREATE TRIGGER completed_appraisals_stay BEFORE UPDATE ON appraisals WHEN OLD.state = 'completed'
BEGIN SELECT RAISE(ABORT, 'a completed appraisal never changes'); END;

-- A sheet may be about a person's part in a project, once that is completed: its period is the month
-- of that day. A person has one sheet of each project and form.
ALTER TABLE appraisals ADD COLUMN project_id TEXT;
-- What the project was called, and the day on which it was completed, when the sheet was opened.
ALTER TABLE appraisals ADD COLUMN project_name TEXT;
ALTER TABLE appraisals ADD COLUMN project_ended_on TEXT
  CHECK ((project_id IS NULL) = (project_name IS NULL)
    AND (project_id IS NULL) = (project_ended_on IS NULL));

DROP INDEX appraisals_by_period;
CREATE UNIQUE INDEX appraisals_by_period ON appraisals
  (company_id, coalesce(project_id, period), coalesce(group_id, person_id), rule_set_id);
CREATE INDEX appraisals_listed ON appraisals (company_id, period, id);

DROP TRIGGER completed_appraisals_are_not_replaced;
CREATE TRIGGER completed_appraisals_are_not_replaced BEFORE INSERT ON appraisals
WHEN EXISTS (
  SELECT 1 FROM appraisals
  WHERE company_id = NEW.company_id AND state = 'completed'
    AND (id = NEW.id
      OR (coalesce(project_id, period) = coalesce(NEW.project_id, NEW.period)
        AND coalesce(group_id, person_id) = coalesce(NEW.group_id, NEW.person_id)
        AND rule_set_id = NEW.rule_set_id)))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a completed appraisal never changes'); END;

CREATE TRIGGER appraisals_keep_their_project BEFORE UPDATE ON appraisals
WHEN NEW.project_id IS NOT OLD.project_id OR NEW.project_name IS NOT OLD.project_name
  OR NEW.project_ended_on IS NOT OLD.project_ended_on
BEGIN SELECT RAISE(ABORT, 'an appraisal keeps its project'); END;

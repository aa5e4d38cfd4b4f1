-- A sheet may be about a department: a group, for which its leader answers. The name on the sheet is
-- the group's then, and its members are those of the day on which it was opened.
ALTER TABLE appraisals ADD COLUMN group_id TEXT;
ALTER TABLE appraisals ADD COLUMN members TEXT CHECK ((members IS NULL) = (group_id IS NULL));

DROP INDEX appraisals_by_period;
CREATE UNIQUE INDEX appraisals_by_period
  ON appraisals (company_id, period, coalesce(group_id, person_id), rule_set_id);

DROP TRIGGER completed_appraisals_are_not_replaced;
CREATE TRIGGER completed_appraisals_are_not_replaced BEFORE INSERT ON appraisals
WHEN EXISTS (
  SELECT 1 FROM appraisals
  WHERE company_id = NEW.company_id AND state = 'completed'
    AND (id = NEW.id
      OR (period = NEW.period AND coalesce(group_id, person_id) = coalesce(NEW.group_id, NEW.person_id)
        AND rule_set_id = NEW.rule_set_id)))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a completed appraisal never changes'); END;

DROP TRIGGER appraisals_keep_their_keys;
CREATE TRIGGER appraisals_keep_their_keys BEFORE UPDATE ON appraisals
WHEN (NEW.company_id, NEW.id, NEW.period, NEW.person_id, NEW.rule_set_id)
  <> (OLD.company_id, OLD.id, OLD.period, OLD.person_id, OLD.rule_set_id)
  OR NEW.group_id IS NOT OLD.group_id OR NEW.members IS NOT OLD.members
BEGIN SELECT RAISE(ABORT, 'an appraisal keeps its person, period and form'); END;

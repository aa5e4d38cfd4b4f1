-- An appraisal is of a period, a month, a quarter or a year, and of a form: a rule set. A person
-- has one sheet of each.
ALTER TABLE appraisals RENAME COLUMN month TO period;

DROP INDEX appraisals_by_month;
CREATE UNIQUE INDEX appraisals_by_period ON appraisals (company_id, period, person_id, rule_set_id);

DROP TRIGGER completed_appraisals_are_not_replaced;
CREATE TRIGGER completed_appraisals_are_not_replaced BEFORE INSERT ON appraisals
WHEN EXISTS (
  SELECT 1 FROM appraisals
  WHERE company_id = NEW.company_id AND state = 'completed'
    AND (id = NEW.id
      OR (period = NEW.period AND person_id = NEW.person_id AND rule_set_id = NEW.rule_set_id)))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a completed appraisal never changes'); END;

DROP TRIGGER appraisals_keep_their_keys;
CREATE TRIGGER appraisals_keep_their_keys BEFORE UPDATE ON appraisals
WHEN (NEW.company_id, NEW.id, NEW.period, NEW.person_id, NEW.rule_set_id)
  <> (OLD.company_id, OLD.id, OLD.period, OLD.person_id, OLD.rule_set_id)
BEGIN SELECT RAISE(ABORT, 'an appraisal keeps its person, period and form'); END;

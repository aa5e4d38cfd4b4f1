-- Nobody changes a completed review; who was asked from outside is forgotten all the same, when the
-- period for people is over.
DROP TRIGGER completed_reviews_are_not_rated;
CREATE TRIGGER completed_reviews_are_not_rated BEFORE UPDATE ON appraisal_raters
WHEN EXISTS (
  SELECT 1 FROM appraisals
  WHERE company_id = OLD.company_id AND id = OLD.appraisal_id AND state = 'completed')
  AND NOT (
    OLD.address IS NOT NULL AND NEW.address = OLD.id || '@removed.invalid'
    AND NEW.company_id = OLD.company_id AND NEW.id = OLD.id
    AND NEW.appraisal_id = OLD.appraisal_id AND NEW.rater_group = OLD.rater_group
    AND NEW.person_id IS OLD.person_id AND NEW.customer_id IS OLD.customer_id
    AND NEW.state = OLD.state AND NEW.score IS OLD.score AND NEW.comment = OLD.comment
    AND NEW.asked_at_ms = OLD.asked_at_ms AND NEW.form IS OLD.form)
BEGIN SELECT RAISE(ABORT, 'a completed review is not rated any more'); END;

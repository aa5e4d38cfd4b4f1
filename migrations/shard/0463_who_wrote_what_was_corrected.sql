-- Whose hands an employment went through before it was corrected or taken away: none of them approves the
-- pay that first goes by it. Of corrections of before this was kept, nobody knows.
ALTER TABLE employment_corrections ADD COLUMN written_by TEXT;
ALTER TABLE employment_corrections ADD COLUMN written_at_ms INTEGER;

-- What it said, and who wrote that, goes first among what was corrected: then it changes, or goes.
CREATE TRIGGER employments_change_by_corrections BEFORE UPDATE ON employments
WHEN (OLD.company_id <> NEW.company_id OR OLD.person_id <> NEW.person_id
    OR OLD.from_date <> NEW.from_date OR OLD.status <> NEW.status OR OLD.level IS NOT NEW.level
    OR OLD.monthly_fen IS NOT NEW.monthly_fen OR OLD.recorded_by <> NEW.recorded_by
    OR OLD.recorded_at_ms <> NEW.recorded_at_ms)
  AND NOT EXISTS (
    SELECT 1 FROM employment_corrections
    WHERE company_id = OLD.company_id AND person_id = OLD.person_id AND from_date = OLD.from_date
      AND written_by = OLD.recorded_by AND written_at_ms = OLD.recorded_at_ms
      AND now_from = NEW.from_date
      AND corrected_by = NEW.recorded_by AND corrected_at_ms = NEW.recorded_at_ms)
BEGIN SELECT RAISE(ABORT, 'an employment never changes without a correction that keeps who wrote it'); END;
CREATE TRIGGER employments_go_by_corrections BEFORE DELETE ON employments
WHEN NOT EXISTS (
  SELECT 1 FROM employment_corrections
  WHERE company_id = OLD.company_id AND person_id = OLD.person_id AND from_date = OLD.from_date
    AND written_by = OLD.recorded_by AND written_at_ms = OLD.recorded_at_ms AND now_from IS NULL)
BEGIN SELECT RAISE(ABORT, 'an employment never changes without a correction that keeps who wrote it'); END;
CREATE TRIGGER employments_are_not_replaced BEFORE INSERT ON employments
WHEN EXISTS (
  SELECT 1 FROM employments
  WHERE company_id = NEW.company_id AND person_id = NEW.person_id AND from_date = NEW.from_date)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: an employment is not replaced'); END;

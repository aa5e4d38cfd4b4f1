-- By which shutdown an absence was dropped that nobody had decided: where that is taken back, it says
-- how many there were, which can be proposed again.
ALTER TABLE unexcused_absences ADD COLUMN dropped_for TEXT
  CHECK (dropped_for IS NULL OR state = 'dismissed');

-- Those from before: dropped at the very moment at which the shutdown was recorded, by nobody's verdict.
UPDATE unexcused_absences SET dropped_for = (
  SELECT id FROM stoppages
  WHERE company_id = unexcused_absences.company_id
    AND recorded_at_ms = unexcused_absences.decided_at_ms
    AND unexcused_absences.date BETWEEN from_date AND to_date
  LIMIT 1)
WHERE state = 'dismissed' AND decided_by IS NULL;

CREATE INDEX absences_by_shutdown ON unexcused_absences (company_id, dropped_for)
  WHERE dropped_for IS NOT NULL;
CREATE TRIGGER dropped_absences_stay BEFORE UPDATE ON unexcused_absences
WHEN OLD.state <> 'proposed' AND NEW.dropped_for IS NOT OLD.dropped_for
BEGIN SELECT RAISE(ABORT, 'an absence that was decided never changes'); END;

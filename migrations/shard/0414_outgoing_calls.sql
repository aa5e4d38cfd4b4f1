-- Calls are also those that we make. What stands is of those who rang us.
ALTER TABLE calls ADD COLUMN direction TEXT NOT NULL DEFAULT 'incoming'
  CHECK (direction IN ('incoming', 'outgoing'));
ALTER TABLE calls ADD COLUMN contact_id TEXT;

-- The lists of one direction, everybody's and one person's, are read in their order.
CREATE INDEX calls_by_direction ON calls (company_id, direction, started_at_ms, id);
CREATE INDEX calls_of_person_by_direction
  ON calls (company_id, taken_by, direction, started_at_ms, id);

-- A call that has ended is a record: who was on the line may be blotted out of it, and nothing else.
DROP TRIGGER ended_calls_stay;
CREATE TRIGGER ended_calls_stay BEFORE UPDATE ON calls WHEN OLD.outcome IS NOT NULL AND (
  OLD.people_removed_at_ms IS NOT NULL OR NEW.people_removed_at_ms IS NULL
  OR NEW.customer_id IS NOT OLD.customer_id OR NEW.taken_by <> OLD.taken_by
  OR NEW.started_at_ms <> OLD.started_at_ms OR NEW.ended_at_ms IS NOT OLD.ended_at_ms
  OR NEW.outcome IS NOT OLD.outcome OR NEW.ticket_id IS NOT OLD.ticket_id
  OR NEW.direction <> OLD.direction OR NEW.contact_id IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a call that has ended never changes'); END;

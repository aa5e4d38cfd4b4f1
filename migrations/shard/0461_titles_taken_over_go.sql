-- What was taken over is called by names of customers and tickets. Once the one who left is forgotten,
-- it is called nothing; what kind it was, and to whom it went, stays.
DROP TRIGGER leaving_entries_stay;
CREATE TRIGGER leaving_entries_stay BEFORE UPDATE ON leaving_entries
WHEN NEW.title IS NOT '' OR OLD.title IS NULL
  OR NEW.company_id <> OLD.company_id OR NEW.leaving_id <> OLD.leaving_id OR NEW.n <> OLD.n
  OR NEW.did <> OLD.did OR NEW.subject <> OLD.subject OR NEW.thing_id IS NOT OLD.thing_id
  OR NEW.to_id <> OLD.to_id OR NEW.to_name <> OLD.to_name OR NEW.note <> OLD.note
  OR NEW.by_id <> OLD.by_id OR NEW.by_name <> OLD.by_name OR NEW.at_ms <> OLD.at_ms
  OR NOT EXISTS (
    SELECT 1 FROM leavings
    WHERE company_id = OLD.company_id AND id = OLD.leaving_id AND letter = '***')
BEGIN SELECT RAISE(ABORT, 'what was handed over never changes'); END;

CREATE TRIGGER leaving_entries_lose_titles AFTER UPDATE OF letter ON leavings
WHEN NEW.letter = '***' AND OLD.letter <> '***'
BEGIN
  UPDATE leaving_entries SET title = ''
  WHERE company_id = NEW.company_id AND leaving_id = NEW.id AND title <> '';
END;

UPDATE leaving_entries SET title = ''
WHERE title <> '' AND EXISTS (
  SELECT 1 FROM leavings AS l
  WHERE l.company_id = leaving_entries.company_id AND l.id = leaving_entries.leaving_id
    AND l.letter = '***');

-- What a question was decided as, in the order in which it was: each answer with the time in which the
-- rules hold it. One that holds from a later day decides nothing before.
ALTER TABLE questions ADD COLUMN decisions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(decisions));

UPDATE questions SET decisions = json_array(json_object(
  'validFromMs', 0, 'validToMs', NULL, 'value', json(decided_value),
  'reason', decided_reason, 'by', decided_by, 'atMs', decided_at_ms))
WHERE decided_at_ms IS NOT NULL AND decided_value IS NOT NULL;

ALTER TABLE questions DROP COLUMN decided_value;
ALTER TABLE questions DROP COLUMN decided_reason;
ALTER TABLE questions DROP COLUMN decided_by;
ALTER TABLE questions DROP COLUMN decided_at_ms;

-- What the person whom a slip pays does with it, and what finance answers: seen, confirmed, a
-- question about the slip or one of its lines, an answer. Only ever added to.
CREATE TABLE slip_words (
  company_id TEXT NOT NULL,
  slip_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('seen', 'confirmed', 'question', 'answer')),
  -- The place of the line that a question is about, from 0; null for the slip as a whole.
  line INTEGER CHECK (line IS NULL OR (line >= 0 AND kind = 'question')),
  body TEXT NOT NULL CHECK ((body <> '') = (kind IN ('question', 'answer'))),
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, slip_id, n)
) STRICT;

CREATE UNIQUE INDEX slip_words_by_id ON slip_words (company_id, id);

CREATE TRIGGER slip_words_stay BEFORE UPDATE ON slip_words
BEGIN SELECT RAISE(ABORT, 'what was said of a slip is only added to'); END;
CREATE TRIGGER slip_words_are_kept BEFORE DELETE ON slip_words
BEGIN SELECT RAISE(ABORT, 'what was said of a slip is only added to'); END;
CREATE TRIGGER slip_words_are_not_replaced BEFORE INSERT ON slip_words
WHEN EXISTS (
  SELECT 1 FROM slip_words
  WHERE company_id = NEW.company_id
    AND ((slip_id = NEW.slip_id AND n = NEW.n) OR id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what was said of a slip is only added to'); END;

-- What a person says to the result of their appraisal, and what those who hear an appeal say:
-- acknowledged, appealed, withdrawn, upheld, changed (R12.2.2, R12.2.3). Only ever added to; the
-- sheet itself stays as it was completed.
CREATE TABLE appraisal_words (
  company_id TEXT NOT NULL,
  appraisal_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  id TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('acknowledged', 'appealed', 'withdrawn', 'upheld', 'changed')),
  -- Why: of an appeal, and of what is said to it.
  body TEXT NOT NULL CHECK ((body <> '') = (kind IN ('appealed', 'upheld', 'changed'))),
  -- Of an appeal: the rules that it is heard by, by when, and what the result is worth meanwhile.
  rule_set_id TEXT,
  rule_version INTEGER,
  decide_by TEXT,
  meanwhile TEXT CHECK (meanwhile IN ('frozen', 'counts')),
  -- Of a changed result: all scores anew, and what they come to under the sheet's own rules.
  scores TEXT CHECK (scores IS NULL OR json_valid(scores)),
  result TEXT CHECK (result IS NULL OR json_valid(result)),
  -- Whether the appeal is decided with this word: as many say the same as the rules ask for.
  decides INTEGER NOT NULL CHECK (decides IN (0, 1)),
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, appraisal_id, n),
  FOREIGN KEY (company_id, appraisal_id) REFERENCES appraisals (company_id, id),
  CHECK ((kind = 'appealed') = (rule_set_id IS NOT NULL AND rule_version IS NOT NULL
    AND decide_by IS NOT NULL AND meanwhile IS NOT NULL)),
  CHECK ((kind = 'changed') = (scores IS NOT NULL AND result IS NOT NULL)),
  CHECK (decides = 0 OR kind IN ('upheld', 'changed'))
) STRICT;

CREATE UNIQUE INDEX appraisal_words_by_id ON appraisal_words (company_id, id);

CREATE TRIGGER appraisal_words_stay BEFORE UPDATE ON appraisal_words
BEGIN SELECT RAISE(ABORT, 'what was said of an appraisal is only added to'); END;
CREATE TRIGGER appraisal_words_are_kept BEFORE DELETE ON appraisal_words
BEGIN SELECT RAISE(ABORT, 'what was said of an appraisal is only added to'); END;
CREATE TRIGGER appraisal_words_are_not_replaced BEFORE INSERT ON appraisal_words
WHEN EXISTS (
  SELECT 1 FROM appraisal_words
  WHERE company_id = NEW.company_id
    AND ((appraisal_id = NEW.appraisal_id AND n = NEW.n) OR id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what was said of an appraisal is only added to'); END;

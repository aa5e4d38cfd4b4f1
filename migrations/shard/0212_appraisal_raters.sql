-- Who is asked to rate a person in a review by several groups (R15.2), and their score until the
-- review is completed. With completion scores and words leave these rows, sorted, for the sheet:
-- from then on nobody can tell whose was which.
CREATE TABLE appraisal_raters (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  appraisal_id TEXT NOT NULL,
  rater_group TEXT NOT NULL,
  -- A colleague, or someone of a customer's who is asked by a link.
  person_id TEXT,
  customer_id TEXT,
  address TEXT,
  name TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('asked', 'given', 'over')),
  score TEXT,
  comment TEXT NOT NULL,
  asked_at_ms INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, appraisal_id) REFERENCES appraisals (company_id, id),
  CHECK ((person_id IS NULL) = (address IS NOT NULL)),
  CHECK ((address IS NULL) = (customer_id IS NULL)),
  CHECK ((state = 'given') = (score IS NOT NULL)),
  CHECK (comment = '' OR state = 'given')
) STRICT;

CREATE UNIQUE INDEX appraisal_raters_once
  ON appraisal_raters (company_id, appraisal_id, coalesce(person_id, address));
CREATE INDEX appraisal_raters_of_person ON appraisal_raters (company_id, person_id, state, id);

-- What the groups gave, by group and sorted: written once, at completion.
ALTER TABLE appraisals ADD COLUMN ratings TEXT CHECK (ratings IS NULL OR json_valid(ratings));

CREATE TRIGGER completed_reviews_are_not_rated BEFORE UPDATE ON appraisal_raters
WHEN EXISTS (
  SELECT 1 FROM appraisals
  WHERE company_id = OLD.company_id AND id = OLD.appraisal_id AND state = 'completed')
BEGIN SELECT RAISE(ABORT, 'a completed review is not rated any more'); END;
CREATE TRIGGER completed_reviews_ask_nobody BEFORE INSERT ON appraisal_raters
WHEN EXISTS (
  SELECT 1 FROM appraisals
  WHERE company_id = NEW.company_id AND id = NEW.appraisal_id AND state = 'completed')
BEGIN SELECT RAISE(ABORT, 'a completed review is not rated any more'); END;

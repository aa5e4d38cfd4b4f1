-- Of a review that all rated anew: why, who opened it, by when, and what the first round gave. Written
-- once, as the second round is opened.
ALTER TABLE appraisals ADD COLUMN second_round TEXT
  CHECK (second_round IS NULL OR json_valid(second_round));

CREATE TRIGGER second_rounds_stay BEFORE UPDATE ON appraisals
WHEN OLD.second_round IS NOT NULL AND NEW.second_round IS NOT OLD.second_round
BEGIN SELECT RAISE(ABORT, 'what a first round gave never changes'); END;

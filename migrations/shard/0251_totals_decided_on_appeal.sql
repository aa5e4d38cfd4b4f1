-- Of a review by several groups an appeal decides the total and no scores: it stands in a column of its
-- own rather than among the scores, where it could pass for one.
ALTER TABLE appraisal_words ADD COLUMN total_points TEXT
  CHECK (total_points IS NULL OR (kind = 'changed' AND scores = '{}'));

DROP TRIGGER appraisal_words_stay;
UPDATE appraisal_words SET total_points = json_extract(scores, '$.TOTAL'), scores = '{}'
WHERE json_extract(scores, '$.TOTAL') IS NOT NULL;
CREATE TRIGGER appraisal_words_stay BEFORE UPDATE ON appraisal_words
BEGIN SELECT RAISE(ABORT, 'what was said of an appraisal is only added to'); END;

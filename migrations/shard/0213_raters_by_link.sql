-- What a customer is asked by a link, as it was when they were asked: they are not signed in, and
-- rules are read by those who are.
ALTER TABLE appraisal_raters ADD COLUMN form TEXT CHECK (form IS NULL OR json_valid(form));

-- What an employment rests on that the rules would not have allowed, where it is from before they were
-- on record here; and that its probation ends soon, once it was told.
ALTER TABLE employments ADD COLUMN ground TEXT CHECK (ground <> '');
ALTER TABLE employments ADD COLUMN ends_told_at_ms INTEGER;

CREATE INDEX employments_on_probation ON employments (from_date)
  WHERE status = 'probation' AND ends_told_at_ms IS NULL;

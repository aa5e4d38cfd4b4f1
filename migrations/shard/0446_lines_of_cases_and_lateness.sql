-- What a penalty of a month's pay was taken by, where somebody else's record goes on saying that it was:
-- a case of discipline, or the lateness of a month. Lines from before this name nothing.
ALTER TABLE pay_lines ADD COLUMN taken_by TEXT CHECK (taken_by IN ('case', 'lateness'));
ALTER TABLE pay_lines ADD COLUMN taken_by_id TEXT CHECK ((taken_by_id IS NULL) = (taken_by IS NULL));

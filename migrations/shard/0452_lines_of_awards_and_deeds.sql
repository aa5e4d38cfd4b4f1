-- What a reward of a month's pay was given by, where somebody else's record goes on saying that it was
-- paid: the award of a month, or a deed. Lines from before this name nothing.
ALTER TABLE pay_lines ADD COLUMN given_by TEXT CHECK (given_by IN ('award', 'deed'));
ALTER TABLE pay_lines ADD COLUMN given_by_id TEXT CHECK ((given_by_id IS NULL) = (given_by IS NULL));

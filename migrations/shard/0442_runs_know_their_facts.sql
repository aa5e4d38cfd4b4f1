-- What all of a month's facts came down to when its run was calculated; null of runs from before.
ALTER TABLE pay_runs ADD COLUMN facts_stamp TEXT;

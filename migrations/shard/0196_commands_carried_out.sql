-- Whether a command changed what it was to change, written with the change itself: a retry whose
-- first try died before its answer was kept is answered with what it made.
ALTER TABLE commands ADD COLUMN carried_out INTEGER NOT NULL DEFAULT 0;

-- How often sorting a letter was begun and never came to an end: one that takes the host down with
-- it is left to a colleague after some tries.
ALTER TABLE letters ADD COLUMN begun INTEGER NOT NULL DEFAULT 0;

-- The clauses are those of the text in force, which `regulation_versions` holds: a text published for
-- a day to come is in force on that day, and no copy of it before.
DROP TABLE clauses;

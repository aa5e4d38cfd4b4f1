-- What was agreed with the customer for a repair, and how the rules allowed it (R19.18.1); null where
-- a statement holds none, and from before it was asked for.
ALTER TABLE quantities ADD COLUMN repair TEXT CHECK (repair IS NULL OR json_valid(repair));

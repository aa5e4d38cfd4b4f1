-- A version to come that a change before it was carried on into is written anew: it stands for the one
-- that was scheduled, which keeps its reason and its signatures.
ALTER TABLE rule_versions ADD COLUMN carries INTEGER CHECK (carries < version);
ALTER TABLE regulation_versions ADD COLUMN carries INTEGER CHECK (carries < version);

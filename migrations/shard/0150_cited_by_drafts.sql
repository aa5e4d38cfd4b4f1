-- Places of a draft's rules that are to rest on other clauses than in the version before:
-- JSON pointer -> numbers of clauses.
ALTER TABLE drafts ADD COLUMN citations TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(citations));

-- Worked cases that a company keeps with a rule set, beside those of the pack that it came from.
CREATE TABLE rule_examples (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  rule_set_id TEXT NOT NULL,
  name TEXT NOT NULL,
  facts TEXT NOT NULL CHECK (json_valid(facts)),
  kept_by TEXT NOT NULL,
  kept_at_ms INTEGER NOT NULL,
  -- Null as long as it is kept; what was kept once is not forgotten.
  dropped_at_ms INTEGER,
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, rule_set_id) REFERENCES rule_sets (company_id, id)
) STRICT;
CREATE INDEX rule_examples_of_set ON rule_examples (company_id, rule_set_id, kept_at_ms);

-- The outcomes of worked cases that the authors of a draft have accepted, each as it was seen:
-- [{id, after, by}]. One that has changed again since is not accepted.
ALTER TABLE drafts ADD COLUMN accepted TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(accepted));

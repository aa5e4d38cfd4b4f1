-- What a rule set followed from before another regulation took it over, and which version decided
-- then: the clauses of the one that lost say so. Of those taken over before this, nobody knows.
ALTER TABLE rule_sets ADD COLUMN formerly TEXT NOT NULL DEFAULT '[]';

-- The regulation that a rule set is to follow from once the draft is in force, with what that one
-- asks about it: {regulationId, regulation, title, rules, citations, questions}; null where it stays
-- with its own.
ALTER TABLE drafts ADD COLUMN hands_to TEXT CHECK (json_valid(hands_to));

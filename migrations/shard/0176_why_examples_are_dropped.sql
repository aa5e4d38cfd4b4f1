-- Whoever keeps a worked case no longer says why; those dropped before say nothing.
ALTER TABLE rule_examples ADD COLUMN dropped_by TEXT;
ALTER TABLE rule_examples ADD COLUMN dropped_reason TEXT;

-- By when what was done of a contract had to be reported, as the rules had it then; null from before that was kept.
ALTER TABLE contract_statements ADD COLUMN due_on TEXT;
CREATE TRIGGER contract_statements_keep_their_day BEFORE UPDATE ON contract_statements
WHEN NEW.due_on IS NOT OLD.due_on
BEGIN SELECT RAISE(ABORT, 'what was reported of a contract never changes'); END;

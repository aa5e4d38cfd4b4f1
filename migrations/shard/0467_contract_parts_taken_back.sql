-- A verified part of a personal contract is taken back with a reason, by somebody else than verified it: it
-- earns nothing any more, and stays to be read.
ALTER TABLE contract_statements ADD COLUMN withdrawn_by TEXT;
ALTER TABLE contract_statements ADD COLUMN withdrawn_by_name TEXT;
ALTER TABLE contract_statements ADD COLUMN withdrawn_at_ms INTEGER;
ALTER TABLE contract_statements ADD COLUMN withdrawn_reason TEXT;

DROP TRIGGER verified_contract_statements_stay;
CREATE TRIGGER verified_contract_statements_stay BEFORE UPDATE ON contract_statements
WHEN OLD.withdrawn_by IS NOT NULL OR NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id
  OR NEW.contract_id <> OLD.contract_id OR NEW.person_id <> OLD.person_id
  OR NEW.project_id <> OLD.project_id OR NEW.month <> OLD.month OR NEW.metres <> OLD.metres
  OR NEW.reported_by <> OLD.reported_by OR NEW.reported_at_ms <> OLD.reported_at_ms
  OR (OLD.state = 'verified' AND (
    NEW.withdrawn_by IS NULL OR NEW.version <> OLD.version + 1
    OR (NEW.state, NEW.reported_by_name, NEW.verified_by, NEW.verified_by_name, NEW.verified_at_ms,
      NEW.earned_fen, NEW.staged, NEW.explanation)
    IS NOT
     (OLD.state, OLD.reported_by_name, OLD.verified_by, OLD.verified_by_name, OLD.verified_at_ms,
      OLD.earned_fen, OLD.staged, OLD.explanation)))
BEGIN SELECT RAISE(ABORT, 'what was reported of a contract never changes'); END;
CREATE TRIGGER contract_statements_are_taken_back_once_verified BEFORE UPDATE ON contract_statements
WHEN NEW.withdrawn_by IS NOT NULL AND (OLD.state <> 'verified'
  OR NEW.withdrawn_by IS OLD.verified_by OR NEW.withdrawn_by_name IS NULL
  OR NEW.withdrawn_at_ms IS NULL OR coalesce(NEW.withdrawn_reason, '') = '')
BEGIN SELECT RAISE(ABORT, 'what was verified of a contract never changes, but for being taken back'); END;

-- What is done of a personal contract, month by month (R19.16): once it is verified it earns its share
-- of the price, and the month's pay counts it.
CREATE TABLE contract_statements (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  contract_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  month TEXT NOT NULL,
  metres TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reported', 'verified')),
  reported_by TEXT NOT NULL,
  reported_by_name TEXT NOT NULL,
  reported_at_ms INTEGER NOT NULL,
  verified_by TEXT,
  verified_by_name TEXT,
  verified_at_ms INTEGER,
  -- What it earns, and whether in stages; null until it is verified.
  earned_fen INTEGER CHECK (earned_fen >= 0),
  staged INTEGER CHECK (staged IN (0, 1)),
  explanation TEXT CHECK (explanation IS NULL OR json_valid(explanation)),
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, contract_id) REFERENCES personal_contracts (company_id, id),
  CHECK ((state = 'verified') = (verified_at_ms IS NOT NULL AND verified_by IS NOT NULL
    AND earned_fen IS NOT NULL AND staged IS NOT NULL AND explanation IS NOT NULL)),
  -- Nobody verifies their own work, nor what they reported.
  CHECK (verified_by IS NULL OR (verified_by <> person_id AND verified_by <> reported_by))
) STRICT;

CREATE INDEX contract_statements_of_contract
  ON contract_statements (company_id, contract_id, month, id);
CREATE INDEX contract_statements_of_month
  ON contract_statements (company_id, month, person_id, id) WHERE state = 'verified';

CREATE TRIGGER verified_contract_statements_stay BEFORE UPDATE ON contract_statements
WHEN OLD.state = 'verified' OR NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id
  OR NEW.contract_id <> OLD.contract_id OR NEW.person_id <> OLD.person_id
  OR NEW.project_id <> OLD.project_id OR NEW.month <> OLD.month OR NEW.metres <> OLD.metres
  OR NEW.reported_by <> OLD.reported_by OR NEW.reported_at_ms <> OLD.reported_at_ms
BEGIN SELECT RAISE(ABORT, 'what was reported of a contract never changes'); END;
CREATE TRIGGER contract_statements_are_kept BEFORE DELETE ON contract_statements
BEGIN SELECT RAISE(ABORT, 'statements of a contract are only added to'); END;
CREATE TRIGGER contract_statements_are_not_replaced BEFORE INSERT ON contract_statements
WHEN EXISTS (
  SELECT 1 FROM contract_statements WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: statements of a contract are only added to'); END;

-- Whether its money is staged and the month guaranteed, as the rules had it; null from before that was kept.
ALTER TABLE personal_contracts ADD COLUMN staged INTEGER CHECK (staged IN (0, 1));
UPDATE personal_contracts SET staged = (
  SELECT json_extract(rules, '$.contractor.stagesAndGuarantee') FROM rule_versions
  WHERE company_id = personal_contracts.company_id AND rule_set_id = personal_contracts.rule_set_id
    AND version = personal_contracts.rule_version)
WHERE state IN ('proposed', 'running');
CREATE TRIGGER contracts_keep_their_stages BEFORE UPDATE ON personal_contracts
WHEN NEW.staged IS NOT OLD.staged
BEGIN SELECT RAISE(ABORT, 'what was contracted for never changes'); END;

-- Contract money that is paid at once stands in the ledger, earned and paid; stages take no account of it.
ALTER TABLE commissions ADD COLUMN contract_fen INTEGER NOT NULL DEFAULT 0;
ALTER TABLE settlements ADD COLUMN contract_fen INTEGER NOT NULL DEFAULT 0;

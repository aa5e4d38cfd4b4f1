-- A breach of discipline, what the person answered to it, and what came of it (R12.3, R18.3).
CREATE TABLE discipline_cases (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  -- Names as they were when the case was opened.
  person_name TEXT NOT NULL,
  breach TEXT NOT NULL,
  breach_zh TEXT NOT NULL,
  breach_en TEXT NOT NULL,
  breach_on TEXT NOT NULL,
  serious INTEGER NOT NULL CHECK (serious IN (0, 1)),
  -- What happened, and the evidence for it.
  account TEXT NOT NULL CHECK (account <> ''),
  loss_fen INTEGER NOT NULL CHECK (loss_fen >= 0),
  -- The last day on which the person may answer before anything is decided.
  reply_by TEXT NOT NULL,
  rule_set_id TEXT NOT NULL,
  rule_version INTEGER NOT NULL,
  opened_by TEXT NOT NULL,
  opened_by_name TEXT NOT NULL,
  opened_at_ms INTEGER NOT NULL,
  reply TEXT,
  replied_at_ms INTEGER,
  state TEXT NOT NULL CHECK (state IN ('open', 'sanctioned', 'dropped')),
  step TEXT,
  fine_fen INTEGER NOT NULL CHECK (fine_fen >= 0),
  -- What the rules led to when it was decided, with its explanation.
  proposal TEXT CHECK (proposal IS NULL OR json_valid(proposal)),
  verdict TEXT,
  decided_by TEXT,
  decided_by_name TEXT,
  decided_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, rule_set_id, rule_version)
    REFERENCES rule_versions (company_id, rule_set_id, version),
  CHECK ((reply IS NULL) = (replied_at_ms IS NULL)),
  CHECK ((state = 'open') = (verdict IS NULL AND decided_by IS NULL AND decided_at_ms IS NULL)),
  CHECK ((state = 'sanctioned') = (step IS NOT NULL AND proposal IS NOT NULL)),
  CHECK (fine_fen = 0 OR step = 'fine'),
  -- Nobody decides the case that they opened, or their own.
  CHECK (decided_by IS NULL OR (decided_by <> opened_by AND decided_by <> person_id))
) STRICT;

CREATE INDEX discipline_cases_in_order ON discipline_cases (company_id, opened_at_ms, id);
CREATE INDEX discipline_cases_of_person
  ON discipline_cases (company_id, person_id, opened_at_ms, id);

CREATE TRIGGER decided_cases_stay BEFORE UPDATE ON discipline_cases WHEN OLD.state <> 'open'
BEGIN SELECT RAISE(ABORT, 'a decided case never changes'); END;
CREATE TRIGGER replies_stay BEFORE UPDATE ON discipline_cases
WHEN OLD.reply IS NOT NULL AND NEW.reply IS NOT OLD.reply
BEGIN SELECT RAISE(ABORT, 'an answer to a case never changes'); END;
CREATE TRIGGER cases_are_kept BEFORE DELETE ON discipline_cases
BEGIN SELECT RAISE(ABORT, 'cases are only added to'); END;
CREATE TRIGGER cases_are_not_replaced BEFORE INSERT ON discipline_cases
WHEN EXISTS (
  SELECT 1 FROM discipline_cases WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: cases are only added to'); END;
CREATE TRIGGER cases_keep_what_they_are_about BEFORE UPDATE ON discipline_cases
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.breach <> OLD.breach OR NEW.breach_on <> OLD.breach_on OR NEW.serious <> OLD.serious
  OR NEW.account <> OLD.account OR NEW.opened_by <> OLD.opened_by
  OR NEW.reply_by <> OLD.reply_by OR NEW.loss_fen <> OLD.loss_fen
  OR NEW.rule_set_id <> OLD.rule_set_id OR NEW.rule_version <> OLD.rule_version
BEGIN SELECT RAISE(ABORT, 'what a case is about never changes'); END;

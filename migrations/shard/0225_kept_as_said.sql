-- What is written once is not replaced either: a row put in its place would take the old one away
-- without the triggers that keep it.
CREATE TRIGGER account_objections_are_not_replaced BEFORE INSERT ON account_objections
WHEN EXISTS (
  SELECT 1 FROM account_objections
  WHERE company_id = NEW.company_id AND account_id = NEW.account_id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: an objection never changes'); END;

CREATE TRIGGER payment_corrections_are_not_replaced BEFORE INSERT ON payment_corrections
WHEN EXISTS (
  SELECT 1 FROM payment_corrections
  WHERE company_id = NEW.company_id AND run_id = NEW.run_id AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a payment never changes'); END;

CREATE TRIGGER rest_applications_are_not_replaced BEFORE INSERT ON rest_applications
WHEN EXISTS (
  SELECT 1 FROM rest_applications
  WHERE company_id = NEW.company_id AND (id = NEW.id OR (
    person_id = NEW.person_id AND project_id = NEW.project_id
    AND state <> 'declined' AND NEW.state <> 'declined')))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: an application never changes'); END;
CREATE TRIGGER applications_keep_what_they_ask BEFORE UPDATE ON rest_applications
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.project_id <> OLD.project_id OR NEW.applied_on <> OLD.applied_on
  OR NEW.applied_at_ms <> OLD.applied_at_ms
BEGIN SELECT RAISE(ABORT, 'what an application asks never changes'); END;

-- A case also keeps by when it is answered, the loss and the rules that it was opened under.
DROP TRIGGER cases_keep_what_they_are_about;
CREATE TRIGGER cases_keep_what_they_are_about BEFORE UPDATE ON discipline_cases
WHEN NEW.company_id <> OLD.company_id OR NEW.id <> OLD.id OR NEW.person_id <> OLD.person_id
  OR NEW.person_name <> OLD.person_name OR NEW.breach <> OLD.breach
  OR NEW.breach_zh <> OLD.breach_zh OR NEW.breach_en <> OLD.breach_en
  OR NEW.breach_on <> OLD.breach_on OR NEW.serious <> OLD.serious OR NEW.account <> OLD.account
  OR NEW.loss_fen <> OLD.loss_fen OR NEW.reply_by <> OLD.reply_by
  OR NEW.rule_set_id <> OLD.rule_set_id OR NEW.rule_version <> OLD.rule_version
  OR NEW.opened_by <> OLD.opened_by OR NEW.opened_by_name <> OLD.opened_by_name
  OR NEW.opened_at_ms <> OLD.opened_at_ms
BEGIN SELECT RAISE(ABORT, 'what a case is about never changes'); END;

-- What earlier months counted is read from the ledger; nothing reads commissions by person.
DROP INDEX commissions_by_person;

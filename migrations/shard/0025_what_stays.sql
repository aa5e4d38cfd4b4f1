-- What was approved, verified, completed, published or noted stays, whatever statement tries:
-- not only UPDATE, but DELETE, a late INSERT, and OR REPLACE, which deletes without telling.

-- Pay runs. A run is approved once, after somebody calculated it and by somebody else.
CREATE TRIGGER pay_runs_are_not_born_approved BEFORE INSERT ON pay_runs WHEN NEW.state = 'approved'
BEGIN SELECT RAISE(ABORT, 'a pay run is not born approved'); END;

CREATE TRIGGER pay_runs_are_approved_by_two BEFORE UPDATE ON pay_runs
WHEN NEW.state = 'approved' AND OLD.state <> 'approved' AND (
  OLD.state <> 'calculated' OR NEW.calculated_by IS NULL OR NEW.approved_by IS NULL
  OR NEW.calculated_by IS NOT OLD.calculated_by OR NEW.total_fen IS NOT OLD.total_fen)
BEGIN SELECT RAISE(ABORT, 'a pay run is approved as somebody calculated it'); END;

CREATE TRIGGER approved_pay_runs_are_kept BEFORE DELETE ON pay_runs WHEN OLD.state = 'approved'
BEGIN SELECT RAISE(ABORT, 'an approved pay run never changes'); END;

-- Worded as SQLite words it, for to whoever starts a month twice it is the same refusal.
CREATE TRIGGER approved_pay_runs_are_not_replaced BEFORE INSERT ON pay_runs
WHEN EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND (id = NEW.id OR month = NEW.month) AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: an approved pay run never changes'); END;

CREATE TRIGGER pay_runs_keep_their_keys BEFORE UPDATE ON pay_runs
WHEN (NEW.company_id, NEW.id, NEW.month) <> (OLD.company_id, OLD.id, OLD.month)
BEGIN SELECT RAISE(ABORT, 'a pay run keeps its month'); END;

-- Slips and commissions are those of the calculation that was approved. Updating a slip is refused
-- since the table was made; a calculation deletes and writes anew.
CREATE TRIGGER approved_pay_slips_are_kept BEFORE DELETE ON pay_slips
WHEN EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = OLD.company_id AND id = OLD.run_id AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'an approved pay run never changes'); END;

CREATE TRIGGER approved_pay_slips_are_complete BEFORE INSERT ON pay_slips
WHEN EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND state = 'approved' AND (
    id = NEW.run_id
    OR id = (SELECT run_id FROM pay_slips WHERE company_id = NEW.company_id AND id = NEW.id)))
BEGIN SELECT RAISE(ABORT, 'an approved pay run never changes'); END;

CREATE TRIGGER commissions_stay BEFORE UPDATE ON commissions
BEGIN SELECT RAISE(ABORT, 'a commission is written once'); END;

CREATE TRIGGER approved_commissions_are_kept BEFORE DELETE ON commissions
WHEN EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = OLD.company_id AND id = OLD.run_id AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'an approved pay run never changes'); END;

CREATE TRIGGER approved_commissions_are_complete BEFORE INSERT ON commissions
WHEN EXISTS (
  SELECT 1 FROM pay_runs
  WHERE company_id = NEW.company_id AND id = NEW.run_id AND state = 'approved')
BEGIN SELECT RAISE(ABORT, 'an approved pay run never changes'); END;

-- What pay was worked out from: rewards and penalties are corrected by further ones.
CREATE TRIGGER pay_lines_stay BEFORE UPDATE ON pay_lines
BEGIN SELECT RAISE(ABORT, 'a reward or a penalty never changes'); END;

CREATE TRIGGER pay_lines_are_kept BEFORE DELETE ON pay_lines
BEGIN SELECT RAISE(ABORT, 'a reward or a penalty never changes'); END;

CREATE TRIGGER pay_lines_are_not_replaced BEFORE INSERT ON pay_lines
WHEN EXISTS (SELECT 1 FROM pay_lines WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a reward or a penalty never changes'); END;

-- Verified quantities.
CREATE TRIGGER verified_quantities_are_kept BEFORE DELETE ON quantities WHEN OLD.state = 'verified'
BEGIN SELECT RAISE(ABORT, 'a verified quantity never changes'); END;

CREATE TRIGGER verified_quantities_are_not_replaced BEFORE INSERT ON quantities
WHEN EXISTS (
  SELECT 1 FROM quantities
  WHERE company_id = NEW.company_id AND id = NEW.id AND state = 'verified')
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a verified quantity never changes'); END;

CREATE TRIGGER quantities_keep_their_keys BEFORE UPDATE ON quantities
WHEN (NEW.company_id, NEW.id) <> (OLD.company_id, OLD.id)
BEGIN SELECT RAISE(ABORT, 'a quantity keeps its id'); END;

-- Completed appraisals.
CREATE TRIGGER completed_appraisals_are_kept BEFORE DELETE ON appraisals
WHEN OLD.state = 'completed'
BEGIN SELECT RAISE(ABORT, 'a completed appraisal never changes'); END;

CREATE TRIGGER completed_appraisals_are_not_replaced BEFORE INSERT ON appraisals
WHEN EXISTS (
  SELECT 1 FROM appraisals
  WHERE company_id = NEW.company_id AND state = 'completed'
    AND (id = NEW.id OR (month = NEW.month AND person_id = NEW.person_id)))
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a completed appraisal never changes'); END;

CREATE TRIGGER appraisals_keep_their_keys BEFORE UPDATE ON appraisals
WHEN (NEW.company_id, NEW.id, NEW.month, NEW.person_id)
  <> (OLD.company_id, OLD.id, OLD.month, OLD.person_id)
BEGIN SELECT RAISE(ABORT, 'an appraisal keeps its person and month'); END;

-- Rule versions.
CREATE TRIGGER rule_versions_are_kept BEFORE DELETE ON rule_versions
BEGIN SELECT RAISE(ABORT, 'a rule version never changes'); END;

CREATE TRIGGER rule_versions_are_not_replaced BEFORE INSERT ON rule_versions
WHEN EXISTS (
  SELECT 1 FROM rule_versions
  WHERE company_id = NEW.company_id AND rule_set_id = NEW.rule_set_id AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a rule version never changes'); END;

-- The audit is only ever added to.
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is only added to'); END;

CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE company_id = NEW.company_id AND id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: the audit is only added to'); END;

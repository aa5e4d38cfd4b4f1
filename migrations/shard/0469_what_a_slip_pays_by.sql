-- Until which day of its month a slip goes by what is on record: an employment that begins after it has paid
-- nobody anything yet. Null where no day counts; of slips from before this was kept, any does.
ALTER TABLE pay_slips ADD COLUMN paid_until TEXT DEFAULT '9999-12-31';
-- It lies behind all of a slip's lines, and is asked of everybody when a month is approved.
CREATE INDEX pay_slips_by_last_day ON pay_slips (company_id, run_id, person_id, paid_until);

-- Who ended leave early, or took it back once it was approved; null from before that was kept.
ALTER TABLE leave_requests ADD COLUMN back_by TEXT;
ALTER TABLE leave_requests ADD COLUMN withdrawn_by TEXT;
CREATE INDEX leave_cut_short ON leave_requests (company_id, back_on) WHERE back_by IS NOT NULL;
CREATE INDEX leave_taken_back ON leave_requests (company_id, from_date) WHERE withdrawn_by IS NOT NULL;
CREATE TRIGGER leave_says_who_ended_it BEFORE UPDATE ON leave_requests
WHEN (NEW.back_on IS NOT OLD.back_on AND NEW.back_by IS NULL)
  OR (NEW.state = 'withdrawn' AND NEW.withdrawn_by IS NULL)
  OR (OLD.back_on IS NOT NULL AND NEW.back_by IS NOT OLD.back_by)
BEGIN SELECT RAISE(ABORT, 'who ended leave is kept, and never changes'); END;

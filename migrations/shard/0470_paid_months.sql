-- Which months are paid is asked wherever something of a month is listed that pay may rest on.
CREATE INDEX pay_runs_of_paid_months ON pay_runs (company_id, month)
  WHERE n = 0 AND apart = 0 AND state = 'approved';

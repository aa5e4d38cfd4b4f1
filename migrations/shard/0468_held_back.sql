-- Whom each file for the bank left out, as their last pay waited for their hand-over, and which payment of the run
-- it was taken for: what is paid by a file goes to whom it named, and to nobody else. Only ever added to.
CREATE TABLE bank_files (
  company_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  payment_n INTEGER NOT NULL CHECK (payment_n >= 1),
  left_out TEXT NOT NULL,
  taken_by TEXT NOT NULL,
  taken_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, run_id, n),
  FOREIGN KEY (company_id, run_id) REFERENCES pay_runs (company_id, id)
) STRICT, WITHOUT ROWID;

-- Whom the payment of a run left out. They are to be paid by themselves until that is recorded, once, whatever
-- becomes of the leaving that held them back.
CREATE TABLE held_back (
  company_id TEXT NOT NULL,
  run_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  leaving_id TEXT NOT NULL,
  payment_n INTEGER CHECK (payment_n >= 2),
  payment_id TEXT,
  paid_on TEXT,
  paid_by TEXT,
  paid_by_name TEXT,
  paid_at_ms INTEGER,
  PRIMARY KEY (company_id, run_id, person_id),
  FOREIGN KEY (company_id, run_id) REFERENCES payments (company_id, run_id),
  CHECK ((payment_n IS NULL) = (paid_at_ms IS NULL)),
  CHECK (paid_at_ms IS NOT NULL OR coalesce(payment_id, paid_on, paid_by, paid_by_name) IS NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX held_back_by_leaving ON held_back (company_id, leaving_id);
CREATE INDEX held_back_still ON held_back (company_id) WHERE paid_at_ms IS NULL;

-- Whom payments of before left out, by the last leaving that was on record by then: whoever was paid after the
-- others, or had an account that counted and was not paid to it; and of whoever had none, whose hand-over was
-- open, where last pay waits for that.
INSERT INTO held_back (company_id, run_id, person_id, leaving_id, payment_n, paid_at_ms)
SELECT p.company_id, p.run_id, s.person_id, l.id, iif(own.at_ms IS NULL, NULL, 2), own.at_ms
FROM payments p
JOIN pay_runs r ON r.company_id = p.company_id AND r.id = p.run_id
JOIN pay_slips s ON s.company_id = p.company_id AND s.run_id = p.run_id AND s.payable_fen > 0
LEFT JOIN paid_to own ON own.company_id = p.company_id AND own.run_id = p.run_id
  AND own.person_id = s.person_id
JOIN leavings l ON l.company_id = p.company_id AND l.id = (
  SELECT id FROM leavings
  WHERE company_id = p.company_id AND person_id = s.person_id AND recorded_at_ms <= p.recorded_at_ms
  ORDER BY recorded_at_ms DESC, id DESC LIMIT 1)
WHERE (r.n = 0 OR r.paid_with = 'own' OR EXISTS (
    SELECT 1 FROM carried_corrections c
    WHERE c.company_id = s.company_id AND c.slip_id = s.id AND c.run_id = s.run_id))
  AND (own.at_ms > p.recorded_at_ms OR (own.at_ms IS NULL AND (
    EXISTS (
      SELECT 1 FROM bank_accounts a
      WHERE a.company_id = p.company_id AND a.person_id = s.person_id
        AND a.counts_from_ms <= p.recorded_at_ms
        AND NOT EXISTS (
          SELECT 1 FROM account_objections o
          WHERE o.company_id = a.company_id AND o.account_id = a.id
            AND o.at_ms <= p.recorded_at_ms))
    OR (
      substr(l.last_day, 1, 7) <= r.month
      AND (l.ended_at_ms IS NULL OR l.ended_at_ms > p.recorded_at_ms)
      AND EXISTS (
        SELECT 1 FROM rule_versions v, json_each(v.rules, '$.handover.items') item
        WHERE v.company_id = l.company_id AND v.rule_set_id = l.rule_set_id
          AND (v.version = l.rule_version OR v.completes >= l.rule_version)
          AND v.rules ->> '$.handover.finalPay' = 'waits'
          AND coalesce((
            SELECT e.did FROM leaving_entries e
            WHERE e.company_id = l.company_id AND e.leaving_id = l.id
              AND e.subject = item.value ->> 'key' AND e.did <> 'taken_over'
              AND e.at_ms <= p.recorded_at_ms
            ORDER BY e.n DESC LIMIT 1
          ), '') <> 'confirmed')))));

-- Files that were taken of what is not paid yet left out whomever none of them named.
INSERT INTO bank_files (company_id, run_id, n, payment_n, left_out, taken_by, taken_at_ms)
SELECT f.company_id, f.run_id, 1, 1, (
    SELECT json_group_array(json_object('personId', s.person_id, 'leavingId', (
      SELECT id FROM leavings
      WHERE company_id = s.company_id AND person_id = s.person_id
      ORDER BY recorded_at_ms DESC, id DESC LIMIT 1)))
    FROM pay_slips s
    WHERE s.company_id = f.company_id AND s.run_id = f.run_id AND s.payable_fen > 0
      AND EXISTS (
        SELECT 1 FROM leavings WHERE company_id = s.company_id AND person_id = s.person_id)
      AND NOT EXISTS (
        SELECT 1 FROM filed_accounts o
        WHERE o.company_id = s.company_id AND o.run_id = s.run_id AND o.person_id = s.person_id)
  ), f.filed_by, max(f.filed_at_ms)
FROM filed_accounts f
WHERE NOT EXISTS (SELECT 1 FROM payments p WHERE p.company_id = f.company_id AND p.run_id = f.run_id)
GROUP BY f.company_id, f.run_id;

CREATE TRIGGER bank_files_stay BEFORE UPDATE ON bank_files
BEGIN SELECT RAISE(ABORT, 'what a file named never changes'); END;
CREATE TRIGGER bank_files_are_kept BEFORE DELETE ON bank_files
BEGIN SELECT RAISE(ABORT, 'what a file named never changes'); END;
CREATE TRIGGER bank_files_are_not_replaced BEFORE INSERT ON bank_files
WHEN EXISTS (
  SELECT 1 FROM bank_files
  WHERE company_id = NEW.company_id AND run_id = NEW.run_id AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: what a file named never changes'); END;

CREATE TRIGGER held_back_is_paid_once BEFORE UPDATE ON held_back WHEN OLD.paid_at_ms IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: a payment never changes'); END;
CREATE TRIGGER held_back_stays BEFORE UPDATE ON held_back
WHEN NEW.paid_at_ms IS NULL OR (NEW.company_id, NEW.run_id, NEW.person_id, NEW.leaving_id)
  IS NOT (OLD.company_id, OLD.run_id, OLD.person_id, OLD.leaving_id)
BEGIN SELECT RAISE(ABORT, 'whom a payment left out never changes'); END;
CREATE TRIGGER held_back_is_kept BEFORE DELETE ON held_back
BEGIN SELECT RAISE(ABORT, 'whom a payment left out never changes'); END;
CREATE TRIGGER held_back_is_not_replaced BEFORE INSERT ON held_back
WHEN EXISTS (
  SELECT 1 FROM held_back
  WHERE company_id = NEW.company_id AND run_id = NEW.run_id AND person_id = NEW.person_id)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: whom a payment left out never changes'); END;

-- Who owes which report from a day on: the daily one, or one that is due every week (R19.4).
CREATE TABLE report_duties (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  report TEXT NOT NULL,
  from_date TEXT NOT NULL,
  owes INTEGER NOT NULL CHECK (owes IN (0, 1)),
  recorded_by TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id, report, from_date)
) STRICT;

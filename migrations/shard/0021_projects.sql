-- Projects, the quantities measured on them month by month, and business trips.

CREATE TABLE projects (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  responsible_id TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE TABLE quantities (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  project_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  month TEXT NOT NULL,
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  -- A plain decimal such as 1.5.
  day_rate_days TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('reported', 'verified')),
  reported_by TEXT NOT NULL,
  reported_at_ms INTEGER NOT NULL,
  verified_by TEXT,
  verified_by_name TEXT,
  verified_at_ms INTEGER,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id),
  FOREIGN KEY (company_id, project_id) REFERENCES projects (company_id, id)
) STRICT;

CREATE INDEX quantities_by_month ON quantities (company_id, month, person_id);

CREATE TABLE trips (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  destination TEXT NOT NULL,
  purpose TEXT NOT NULL,
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  transport TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('requested', 'approved')),
  recorded_at_ms INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE TRIGGER verified_quantities_stay BEFORE UPDATE ON quantities WHEN OLD.state = 'verified'
BEGIN SELECT RAISE(ABORT, 'a verified quantity never changes'); END;

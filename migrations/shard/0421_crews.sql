-- Crews, and how their members share what they do together: from a day on, until the next shares say
-- otherwise. Shares are only added to.
CREATE TABLE crews (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE UNIQUE INDEX crews_by_name ON crews (company_id, name);

CREATE TABLE crew_shares (
  company_id TEXT NOT NULL,
  crew_id TEXT NOT NULL,
  n INTEGER NOT NULL CHECK (n >= 1),
  from_date TEXT NOT NULL,
  -- Who, and how much of the whole in hundredths of a percent.
  shares TEXT NOT NULL CHECK (json_valid(shares)),
  recorded_by TEXT NOT NULL,
  recorded_by_name TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, crew_id, n),
  FOREIGN KEY (company_id, crew_id) REFERENCES crews (company_id, id)
) STRICT;

CREATE TRIGGER crew_shares_are_whole BEFORE INSERT ON crew_shares
WHEN 10000 IS NOT (SELECT sum(value ->> '$.shareBp') FROM json_each(NEW.shares))
BEGIN SELECT RAISE(ABORT, 'shares of a crew are only added to, and are all of its work'); END;
CREATE TRIGGER crew_shares_stay BEFORE UPDATE ON crew_shares
BEGIN SELECT RAISE(ABORT, 'shares of a crew are only added to'); END;
CREATE TRIGGER crew_shares_are_kept BEFORE DELETE ON crew_shares
BEGIN SELECT RAISE(ABORT, 'shares of a crew are only added to'); END;
CREATE TRIGGER crew_shares_are_not_replaced BEFORE INSERT ON crew_shares
WHEN EXISTS (
  SELECT 1 FROM crew_shares
  WHERE company_id = NEW.company_id AND crew_id = NEW.crew_id AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'UNIQUE constraint failed: shares of a crew are only added to'); END;

-- The statement of a crew that a person's share came of; verified together with the others'.
ALTER TABLE quantities ADD COLUMN crew_statement_id TEXT;
ALTER TABLE quantities ADD COLUMN crew_name TEXT;
CREATE INDEX quantities_of_crew_statement ON quantities (company_id, crew_statement_id)
  WHERE crew_statement_id IS NOT NULL;

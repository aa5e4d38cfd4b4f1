-- The companies a company serves.
CREATE TABLE customers (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;

-- People of the companies of this shard, and what every area needs beside its own tables.
CREATE TABLE members (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL
    CHECK (role IN ('owner', 'manager', 'lead', 'engineer', 'finance', 'hr', 'contact', 'auditor')),
  language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
  active INTEGER NOT NULL CHECK (active IN (0, 1)),
  customer_id TEXT,
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (company_id, person_id),
  -- A customer's contact belongs to a customer; nobody else does.
  CHECK ((role = 'contact') = (customer_id IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX members_by_email ON members (company_id, email);

CREATE TABLE invitations (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  role TEXT NOT NULL,
  customer_id TEXT,
  language TEXT NOT NULL,
  invited_by TEXT NOT NULL,
  invited_at_ms INTEGER NOT NULL,
  expires_at_ms INTEGER NOT NULL,
  accepted_at_ms INTEGER,
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE TABLE audit (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  person_name TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  request_id TEXT NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;
CREATE INDEX audit_by_time ON audit (company_id, at_ms, id);

CREATE TABLE outbox (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  type TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  data TEXT NOT NULL,
  sent_at_ms INTEGER,
  PRIMARY KEY (company_id, id)
) STRICT;
CREATE INDEX outbox_waiting ON outbox (sent_at_ms, company_id, at_ms);

CREATE TABLE commands (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'done')),
  status INTEGER,
  body TEXT,
  started_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id, key)
) STRICT;

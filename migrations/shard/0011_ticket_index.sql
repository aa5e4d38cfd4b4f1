-- Where every ticket stands, for reports; written from the Desk's events.
CREATE TABLE ticket_index (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  number TEXT NOT NULL,
  subject TEXT NOT NULL,
  state TEXT NOT NULL,
  priority TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  assignee_id TEXT,
  opened_at_ms INTEGER NOT NULL,
  closed_at_ms INTEGER,
  first_response_breached INTEGER NOT NULL,
  resolution_breached INTEGER NOT NULL,
  version INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;
CREATE INDEX ticket_index_by_opening ON ticket_index (company_id, opened_at_ms, id);

-- Which of a Desk's events have arrived; rows behind its cursor are let go.
CREATE TABLE applied (
  company_id TEXT NOT NULL,
  epoch TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (company_id, epoch, seq)
) STRICT;

-- What was uploaded; the bytes are in R2 under the company and the id. A file that no message took
-- within a day is let go.
CREATE TABLE files (
  company_id TEXT NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size_bytes INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('arriving', 'loose', 'attached')),
  ticket_id TEXT,
  uploaded_by TEXT NOT NULL,
  uploaded_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, id)
) STRICT;

CREATE INDEX files_not_attached ON files (uploaded_at_ms) WHERE state <> 'attached';

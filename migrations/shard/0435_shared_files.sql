-- Files that stand on more than one ticket: a ticket was made of the message that they came with. One row
-- for each of the tickets. Their bytes go with the last that lets go of them.
CREATE TABLE shared_files (
  company_id TEXT NOT NULL,
  file_id TEXT NOT NULL,
  ticket_id TEXT NOT NULL,
  -- When the retention rule took them from that ticket.
  removed_at_ms INTEGER,
  PRIMARY KEY (company_id, file_id, ticket_id)
) STRICT;

-- Contacts who were renamed: what they asked is found by the new name as well, though it was indexed
-- under the old one. Tickets are indexed by whom they are from, beside the name, from their next change on.
ALTER TABLE search_tickets ADD COLUMN contact_id TEXT NOT NULL DEFAULT '';
CREATE TABLE renamed_contacts (
  company_id TEXT NOT NULL,
  person_id TEXT NOT NULL,
  name TEXT NOT NULL,
  renamed_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, person_id)
) STRICT, WITHOUT ROWID;

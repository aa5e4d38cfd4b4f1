-- From whom a ticket is, beside whose it is: searched in the same column of terms as the customer.
-- What was written before is found by its contact from its next change on.
ALTER TABLE search_tickets ADD COLUMN contact_name TEXT NOT NULL DEFAULT '';

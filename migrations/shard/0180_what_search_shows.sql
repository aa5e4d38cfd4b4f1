-- What a found ticket shows of today: that it is archived, and its customer's name of now.
ALTER TABLE search_tickets ADD COLUMN archived_at_ms INTEGER;
UPDATE search_tickets SET archived_at_ms = (
  SELECT a.archived_at_ms FROM archived_tickets a
  WHERE a.company_id = search_tickets.company_id AND a.number = search_tickets.number
    AND a.state = 'archived');

-- Customers that have been renamed: their tickets are found by the new name as well, though they
-- were indexed under the old one.
CREATE TABLE renamed_customers (
  company_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  name TEXT NOT NULL,
  renamed_at_ms INTEGER NOT NULL,
  PRIMARY KEY (company_id, customer_id)
) STRICT, WITHOUT ROWID;
INSERT INTO renamed_customers
  SELECT DISTINCT c.company_id, c.id, c.name, 0 FROM search_tickets s
  JOIN customers c ON c.company_id = s.company_id AND c.id = s.customer_id
  WHERE s.customer_name <> c.name;

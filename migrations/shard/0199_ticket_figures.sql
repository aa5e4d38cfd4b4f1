-- A month's figures are read from what was opened and what was closed in it, and from nothing else.
CREATE INDEX ticket_index_by_closing ON ticket_index (company_id, closed_at_ms)
  WHERE closed_at_ms IS NOT NULL;
CREATE INDEX ticket_index_not_closed ON ticket_index (company_id) WHERE closed_at_ms IS NULL;
